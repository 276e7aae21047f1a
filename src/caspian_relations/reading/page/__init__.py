"""The page: headline, dateline, paragraphs and sentences, and the debris around the news."""
