help-more = More
