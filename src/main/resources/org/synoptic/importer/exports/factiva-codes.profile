# Factiva, articles with two-letter codes before their data: HD headline, BY author, PD date.
name = Factiva with codes

ends =
    Document {id}
    Dokument {id}
    Documento {id}
    Документ {id}
    文書 {id}
    文件 {id}
    文档 {id}

label title =
    HD
label authors =
    BY
label length =
    WC
label date =
    PD
label outlet =
    SN
label language =
    LA
label text =
    LP
    TD
label caption =
    ART
label url =
    URL
label other =
    SE
    CLM
    CR
    ET
    SC
    ED
    PG
    VOL
    CY
    CX
    CT
    RF
    CO
    IN
    NS
    RE
    IPC
    IPD
    PUB
    AN
    DLN
    RTC
    TIC

text ends at = CT
text ends at = RF
text ends at = CO
text ends at = IN
text ends at = NS
text ends at = RE
text ends at = IPC
text ends at = IPD
text ends at = PUB
text ends at = AN
text ends at = ART

untitled =
    No Headline
    No Headline In Original

furniture =
    Factiva
    Factiva*Dow Jones
    Dow Jones
    Dow Jones Factiva
    Search Summary
    Suchübersicht
    Résumé de la recherche
    Results Found *
    Timestamp *
    © {year} Factiva*
    © {year} Dow Jones*
