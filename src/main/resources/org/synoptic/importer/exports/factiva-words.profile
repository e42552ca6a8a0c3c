# Factiva, articles with their data in words: headline, author, number of words, date, newspaper,
# one below the other, and the document's number below the text.
name = Factiva

ends =
    Document {id}
    Dokument {id}
    Documento {id}
    Dokumen {id}
    Документ {id}
    文書 {id}
    文件 {id}
    文档 {id}

# The lines above the text, in their order.
head = [section...] title... [authors] length date [time] outlet [code] [notes...] [page] [language] [copyright...]
head = [section...] title... [authors] date [time] length outlet [code] [notes...] [page] [language] [copyright...]
head = [section...] title... [authors] length outlet [time] date [code] [notes...] [page] [language] [copyright...]

line length =
    {length} words
    {length} word
    {length} Wörter
    {length} Wort
    {length} mots
    {length} mot
    {length} palabras
    {length} palabra
    {length} parole
    {length} palavras
    {length} woorden
    {length} ord
    {length} слов
    {length} слова
    {length} слово
    {length} sözcük
    {length} 字
    {length} 語
    {length} 文字

line copyright =
    Copyright *
    ©*
    (c) *
    (c)2*
    (c)1*
    * All Rights Reserved
    * All Rights Reserved.
    * Alle Rechte vorbehalten
    * Alle Rechte vorbehalten.
    * Tous droits réservés
    * Tous droits réservés.

untitled =
    No Headline
    No Headline In Original
    [No Headline]

furniture =
    Factiva
    Factiva*Dow Jones
    Dow Jones
    Dow Jones Factiva
    Search Summary
    Suchübersicht
    Résumé de la recherche
    Resumen de la búsqueda
    Results Found *
    Timestamp *
    © {year} Factiva*
    © {year} Dow Jones*
    Page * of * © {year} Factiva*
