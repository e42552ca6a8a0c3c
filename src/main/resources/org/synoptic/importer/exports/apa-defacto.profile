# APA DeFacto (APA-OnlineManager), printed as a web page or as RTF: newspaper and day in the first
# line of each article.
name = APA DeFacto
language = de

begins =
    "{outlet}" vom {date}  Seite: {page}
    "{outlet}" vom {date}  Seite {page}
    "{outlet}" Nr. {issue} vom {date}  Seite: {page}
    "{outlet}" Nr. {issue} vom {date}  Seite {page}
    "{outlet}" Nr. {issue} vom {date}
    "{outlet}" vom {date}
    "{outlet}" gefunden am {date} {time} Uhr
    "{outlet}" gefunden am {date}
    "{outlet}" gesendet am {date} {time} Uhr
    "{outlet}" gesendet um {time} Uhr am {date}

head = [ressort] [lead] title...

line ressort =
    Ressort: {section}

furniture =
    _____*
    -----*
