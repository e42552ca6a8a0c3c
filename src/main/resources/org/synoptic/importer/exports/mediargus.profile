# Mediargus (now GoPress), text: first a table of contents, then the articles, each with its day and
# page above and the publisher below. In which newspaper it stood is said in the table only.
name = Mediargus
language = nl

begins =
    {day}, p.{page}
    {day}, p. {page}

ends =
    © *

head = [section] title

# Some programs that save it make a question mark of the invisible first character of the file.
contents =
    {number}. {title}
    ?{number}. {title}
contents next =
    {outlet}, {weekday} {date}, p. {page}, {length}w.
    {outlet}, {weekday} {date}, {length}w.
    {outlet}, {weekday} {date}, p. {page}

untitled =
    Artikel zonder titel
    Article sans titre
