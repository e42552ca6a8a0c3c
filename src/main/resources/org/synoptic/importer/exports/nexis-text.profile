# LexisNexis, the older export: each article begins with its number, "12 of 200 DOCUMENTS".
name = LexisNexis

begins =
    {number} of {total} DOCUMENTS
    {number} of {total} DOCUMENT
    Document {number} of {total}
    {number} von {total} DOKUMENTEN
    {number} von {total} DOKUMENTE
    {number} von {total} DOKUMENT
    Dokument {number} von {total}
    {number} de {total} DOCUMENTS
    {number} de {total} DOCUMENT
    {number} sur {total} DOCUMENTS
    {number} sur {total} DOCUMENT
    Document {number} de {total}
    Document {number} sur {total}
    {number} de {total} DOCUMENTOS
    {number} de {total} DOCUMENTO
    Documento {number} de {total}
    {number} van {total} DOCUMENTEN
    {number} van {total} DOCUMENT
    Document {number} van {total}
    {number} di {total} DOCUMENTI
    Documento {number} di {total}
    {number} af {total} DOKUMENTER

ends =
    End of Document
    Ende des Dokuments
    Fin du document
    Fin del documento
    Einde van document
    Einde van het document

head = [copyright...] outlet [notes...] date [time] [notes...] title [authors]
head = [copyright...] outlet title date [time]
head = outlet [url] date [notes...] title [authors] [length]

line copyright =
    Copyright *
    ©*
    (c) *

line length =
    {length} words
    {length} Wörter
    {length} mots
    {length} woorden
    {length} palabras

label title =
    HEADLINE:
    TITLE:
    TITEL:
    ÜBERSCHRIFT:
    SCHLAGZEILE:
    TITRE:
    TITULO:
    TÍTULO:
    TITOLO:
    KOP:
    LEADALL:
label lead =
    HIGHLIGHT:
    ZUSAMMENFASSUNG:
    ABSTRACT:
    CHAPEAU:
    ENCART:
    RESUMEN:
    HOOGTEPUNT:
label authors =
    BYLINE:
    AUTOR:
    AUTEUR:
    AUTORE:
    AUTHOR:
    NAME:
    SIGNATURE:
    VERFASSER:
    NAAMREGEL:
label length =
    LENGTH:
    LÄNGE:
    LONGUEUR:
    LENGTE:
    LONGITUD:
    LUNGHEZZA:
    EXTENSIÓN:
label language =
    LANGUAGE:
    SPRACHE:
    LANGUE:
    TAAL:
    IDIOMA:
    LINGUA:
label url =
    URL:
label text =
    BODY:
    TEXT:
    TEXTE:
    TEXTO:
    HAUPTTEXT:
label caption =
    GRAPHIC:
    GRAFIK:
    GRAFIEK:
    BILD:
    ILLUSTRATION:
label loaded =
    LOAD-DATE:
    UPDATE:
    DATE-CHARGEMENT:
    LAADDATUM:
    FECHA-CARGA:
label other =
    SECTION:
    RUBRIK:
    RUBRIQUE:
    SECTIE:
    RUBRIEK:
    SECCIÓN:
    SEZIONE:
    DATELINE:
    ORTSZEILE:
    ORIGINE:
    LIEU:
    PLAATSREGEL:
    GUESTS:
    ANCHORS:
    REPORTERS:
    BIO:
    DISTRIBUTION:
    SERIES:
    NOTES:
    ANMERKUNG:
    LANGUAGE-CODE:
    PUBLICATION-TYPE:
    PUB-TYPE:
    ZEITUNGSTYP:
    TYPE-PUBLICATION:
    PUBLICATIETYPE:
    TIPO-PUBLICACION:
    DOCUMENT-TYPE:
    DOCUMENTTYPE:
    JOURNAL-CODE:
    CODE-REVUE:
    ZEITUNGSCODE:
    TRANSCRIPT:
    SUBJECT:
    PUB-SUBJECT:
    COMPANY:
    ORGANIZATION:
    TICKER:
    INDUSTRY:
    PERSON:
    GEOGRAPHIC:
    CITY:
    STATE:
    COUNTRY:
    REGION:
    ACC-NO:
    ACCESSION-NUMBER:
    ISSN:
    CORRECTION:
    CORRECTION-DATE:

text ends at = LOAD-DATE:
text ends at = LANGUAGE:
text ends at = PUBLICATION-TYPE:
text ends at = UPDATE:
text ends at = SPRACHE:
text ends at = DATE-CHARGEMENT:
text ends at = LANGUE:
text ends at = LAADDATUM:
text ends at = TAAL:
text ends at = JOURNAL-CODE:

untitled =
    No Headline In Original
    No Headline
    Kein Titel

furniture =
    All Rights Reserved*
    Rights Reserved*
    Alle Rechte vorbehalten*
    Tous droits réservés*
    Todos los derechos reservados*
    Alle rechten voorbehouden*
    Copyright *
    © *
    Download Request: *
    Time of Request: *
    Print Request: *
    Send To:
    Terms: *
    Source: *
    Combined Source: *
    Project ID:*
    Printopdracht: *
    Tijdstip printopdracht: *
    Verzenden naar:
    Zoektermen: *
    Bron: *
    Druckauftrag: *
    Suchbegriffe: *
    Quelle: *
