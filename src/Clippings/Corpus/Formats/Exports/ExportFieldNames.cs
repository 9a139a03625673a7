namespace Clippings;

/// <summary>The labels that exports print, in the languages of their sites. Lower case, hyphens for spaces.</summary>
internal static class ExportFieldNames
{
    private static readonly Dictionary<string, (ExportField Field, string Key)> ByName = new(StringComparer.OrdinalIgnoreCase);

    static ExportFieldNames()
    {
        Add(ExportField.Headline, "headline", "überschrift|schlagzeile|titel|titre|titular|título|titulo|titolo|kop|manchete");
        Add(ExportField.Byline, "byline", "by-line|autor|autoren|autorin|author|auteur|auteurs|autore|autori|autores|verfasser");
        Add(ExportField.Section, "section", "rubrik|ressort|rubrique|sección|seccion|sezione|rubriek|sectie|seção|secção");
        Add(ExportField.Length, "length", "länge|laenge|longueur|longitud|extensión|extension|lunghezza|lengte|comprimento|extensão");
        Add(ExportField.Highlight, "highlight", "abstract|encart|insert|zusammenfassung|résumé|resume|resumen|sommario|samenvatting|resumo|teaser");
        Add(ExportField.Above, "dateline", "ort|ortsmarke|lieu|fecha-y-lugar|plaats");
        Add(ExportField.Above, "edition", "ausgabe|édition|edición|edizione|editie|edição");
        Add(ExportField.Above, "series", "serie|série");
        Add(ExportField.Body, "body", "text|texte|texto|testo|tekst|cuerpo|corpo|corps|volledige-tekst|full-text|hauptteil");
        Add(ExportField.Language, "language", "sprache|langue|idioma|lengua|lingua|taal|língua");
        Add(ExportField.Below, "load-date", "update|ladedatum|date-chargement|date-de-chargement|date-mise-a-jour|date-de-mise-à-jour|fecha-de-carga|data-di-caricamento|laaddatum|laad-datum|data-de-carregamento");
        Add(ExportField.Below, "graphic", "grafik|graphique|gráfico|grafico|grafiek|illustration|abbildung");
        Add(ExportField.Below, "publication-type", "type-publication|type-de-publication|publikationstyp|publikationsart|tipo-de-publicación|tipo-publicacion|tipo-di-pubblicazione|publicatietype|tipo-de-publicação");
        Add(ExportField.Below, "journal-code", "zeitungs-code|code-journal|code-revue|code-de-revue|código-de-publicación|codice-rivista|tijdschriftcode");
        Add(ExportField.Below, "correction-date", "date-de-correction|korrekturdatum");
        Add(ExportField.Below, "document-type", "type-de-document|dokumenttyp|acc-no|accession-no|dist-date|distribution|pub-type|issn|isbn|url|document-id");
        Add(ExportField.Correction, "correction", "korrektur|corrección|rettifica|rectificatie|correção|rectification");
        Add(ExportField.Index, "subject", "sujet|thema|themen|tema|temas|asunto|argomento|onderwerp|assunto|schlagwörter|industry|branche|secteur|secteur-activite|industria|settore|sector|indústria");
        Add(ExportField.Index, "geographic", "localisation-geo|geo-localization|geographie|geografie|geográfico|geografico|geografia|country|state|city|organization|organisation|organización|organizzazione|organisatie|organização");
        Add(ExportField.Index, "company", "firma|unternehmen|société|societe|empresa|società|bedrijf|person|personne|persona|persoon|pessoa|ticker|symbole-boursier|stock-symbol|börsenkürzel");
        Add(ExportField.Index, "type", "typ|name|notes|note|hinweis|facility|product|contact|volume|issn-print|encart-graphique");
    }

    /// <summary>What a label stands for, and its key among the other things that an article states; null for no label.</summary>
    public static (ExportField Field, string Key)? Of(string label) => ByName.TryGetValue(label, out var known) ? known : null;

    // A rare label keeps its own name as its key: what it means is for the reader to say.
    private static void Add(ExportField field, string key, string others)
    {
        ByName[key] = (field, key);
        var isOwn = field is ExportField.Index || key == "document-type";
        foreach (var other in others.Split('|'))
            ByName[other] = (field, isOwn ? other : key);
    }
}
