# Nexis Uni, Lexis Advance and the Nexis of today: headline, newspaper, date, then labels in small
# letters; "End of Document" below each article. A cover with a list of documents comes first.
name = Nexis Uni

ends =
    End of Document
    Ende des Dokuments
    Dokumentende
    Fin du document
    Fin del documento
    Fine del documento
    Fim do documento
    Einde van document
    Einde van het document
    Einde document
    文档结尾

head = [notes] title... outlet [notes...] date [notes...] [copyright...]
head = title... date outlet [notes...] [copyright...]

line copyright =
    Copyright *
    ©*
    (c) *

label title =
    Headline:
    Titel:
    Titre:
    Titular:
label lead =
    Highlight:
    Zusammenfassung:
    Highlights:
    Résumé:
    Resumen:
    Abstract:
label authors =
    Byline:
    Autor:
    Autorenzeile:
    Verfasser:
    Auteur:
    Auteurs:
    Signature:
    Autore:
    Naamregel:
    Línea de autor:
label length =
    Length:
    Länge:
    Longueur:
    Longitud:
    Lengte:
    Lunghezza:
    Comprimento:
label language =
    Language:
    Sprache:
    Langue:
    Idioma:
    Taal:
    Lingua:
label url =
    URL:
    Web address:
label text =
    Body
    Body:
    Hauptteil
    Textkörper
    Text
    Corps
    Corps du texte
    Cuerpo
    Cuerpo del texto
    Hoofdtekst
    Inhoud
    Corpo
    Corpo del testo
label caption =
    Graphic
    Graphic:
    Grafik
    Graphique
    Gráfico
    Grafiek
label loaded =
    Load-Date:
    Load Date:
    Ladedatum:
    Update:
    Date de chargement:
    Fecha de carga:
    Laaddatum:
label other =
    Section:
    Rubrik:
    Abschnitt:
    Rubrique:
    Sección:
    Sectie:
    Rubriek:
    Sezione:
    Dateline:
    Ortszeile:
    Lieu:
    Series:
    Guests:
    Anchors:
    Notes
    Notes:
    Correction
    Correction:
    Correction-Date:
    Classification
    Klassifizierung
    Classificatie
    Clasificación
    Classificazione
    Publication-Type:
    Publication Type:
    Publikationstyp:
    Zeitungstyp:
    Type de publication:
    Tipo de publicación:
    Publicatietype:
    Journal Code:
    Journal-Code:
    Subject:
    Thema:
    Sujet:
    Company:
    Organization:
    Unternehmen:
    Société:
    Ticker:
    Industry:
    Branche:
    Secteur:
    Person:
    Personne:
    Geographic:
    Geographie:
    Géographie:
    Transcript:
    Document-Type:
    Acc-No:

text ends at = Classification
text ends at = Klassifizierung
text ends at = Classificatie
text ends at = Clasificación
text ends at = Classificazione
text ends at = Load-Date:
text ends at = Load Date:
text ends at = Ladedatum:
text ends at = Date de chargement:
text ends at = Fecha de carga:
text ends at = Laaddatum:
text ends at = Graphic
text ends at = Grafik
text ends at = Graphique
text ends at = Gráfico
text ends at = Grafiek
text ends at = Notes
text ends at = Publication-Type:

announces =
    Documents ({total})
    Document ({total})
    Dokumente ({total})
    Dokument ({total})
    Documentos ({total})
    Documenten ({total})
    Documenti ({total})

contents =
    {number}. {title}

untitled =
    No Headline In Original
    No Headline

furniture =
    All Rights Reserved*
    Alle Rechte vorbehalten*
    Tous droits réservés*
    Page {number} of {total}
    Seite {number} von {total}
    Link to Image
    Link to Original Document
    Date and Time: *
    Datum und Uhrzeit: *
    Date et heure: *
    Fecha y hora: *
    Datum en tijd: *
    Job Number: *
    Auftragsnummer: *
    Numéro de tâche: *
    Client/Matter: *
    Search Terms: *
    Suchbegriffe: *
    Search Type: *
    Narrowed by*
    Content Type*
    Quellen: *
    User Name: *
