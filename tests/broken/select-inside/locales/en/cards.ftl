card-alone = I am alone. I speak { $language -> 
    [es] Spanish
   *[en] English
 } and more.
