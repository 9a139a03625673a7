using System.Buffers;
using System.Text.RegularExpressions;

namespace Clippings;

/// <summary>The lines by which Nexis and Lexis exports set documents and their parts apart, in the languages of their sites.</summary>
internal static partial class NexisMarks
{
    private const int LongestMark = 80;

    private static readonly SearchValues<string> Documents = SearchValues.Create(["DOCUMENT", "DOKUMENT"], StringComparison.OrdinalIgnoreCase);

    private static readonly Dictionary<string, string> Parts = new(StringComparer.Ordinal)
    {
        ["Body"] = "body",
        ["Text"] = "body",
        ["Texte"] = "body",
        ["Texto"] = "body",
        ["Testo"] = "body",
        ["Tekst"] = "body",
        ["Corps"] = "body",
        ["Cuerpo"] = "body",
        ["Corpo"] = "body",
        ["Hauptteil"] = "body",
        ["Hoofdtekst"] = "body",
        ["Classification"] = "classification",
        ["Klassifizierung"] = "classification",
        ["Klassifikation"] = "classification",
        ["Clasificación"] = "classification",
        ["Classificazione"] = "classification",
        ["Classificatie"] = "classification",
        ["Classificação"] = "classification",
        ["Graphic"] = "graphic",
        ["Grafik"] = "graphic",
        ["Graphique"] = "graphic",
        ["Gráfico"] = "graphic",
        ["Grafico"] = "graphic",
        ["Notes"] = "notes",
        ["Hinweise"] = "notes",
        ["Notas"] = "notes",
        ["Note"] = "notes",
        ["Correction"] = "correction",
        ["Korrektur"] = "correction",
        ["Corrección"] = "correction",
    };

    /// <summary>Whether a line counts the documents of the file: "2 of 10 DOCUMENTS", "Dokument 2 von 10".</summary>
    public static bool IsCounter(string line) => MayBe(line) && Counter().IsMatch(line);

    /// <summary>Whether a line says that a document ends.</summary>
    public static bool IsEnd(string line) => MayBe(line) && End().IsMatch(line);

    /// <summary>Whether a line counts a document or ends one.</summary>
    public static bool IsMark(string line) => MayBe(line) && (Counter().IsMatch(line) || End().IsMatch(line));

    /// <summary>The part that a heading opens, <c>body</c> among them; null for no heading.</summary>
    public static string? Part(string line) => Parts.GetValueOrDefault(line.Trim());

    /// <summary>Whether a line says whose the text is.</summary>
    public static bool IsCopyright(string line) => line.AsSpan().TrimStart() is [var first, ..] && "Cc©(AaTt".Contains(first, StringComparison.Ordinal) && Copyright().IsMatch(line);

    /// <summary>Whether a line stands on the page that lists what was asked for, and by whom.</summary>
    public static bool IsCover(string line) => Cover().IsMatch(line);

    /// <summary>Whether a line stands in place of a document that the database could not show.</summary>
    public static bool IsFailure(string line) => line.StartsWith("We are sorry but there is an error in this document", StringComparison.Ordinal);

    // Every line of a file is asked, and hardly one speaks of documents.
    private static bool MayBe(string line) => line.Length <= LongestMark && line.AsSpan().ContainsAny(Documents);

    [GeneratedRegex(@"^\s*(?:FOCUS - )?(?:\d+ (?:of|von|de|sur|van|di) \d+ (?:DOCUMENTS?|DOKUMENTEN?|DOKUMENTE|DOCUMENTOS?|DOCUMENTEN|DOCUMENTI|DOCUMENTO)|(?:DOCUMENTS?|Documents?|DOKUMENTE?|Dokumente?|DOCUMENTOS?|Documentos?|DOCUMENTO|Documento) \d+ (?:of|von|de|sur|van|di) \d+)\s*$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Counter();

    [GeneratedRegex(@"^\s*(?:End of Document|Ende des Dokuments?|Dokumentende|Fin d[ue] document|Fin del documento|Fine del documento|Fim do documento|Einde van (?:het )?document)\s*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex End();

    [GeneratedRegex(@"^\s*(?:Copyright\b|©|\(c\)|Copy \d{4}|All Rights Reserved|Alle Rechte vorbehalten|Tous droits réservés|Todos los derechos reservados|Tutti i diritti riservati|Alle rechten voorbehouden|Todos os direitos reservados)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Copyright();

    [GeneratedRegex(@"^\s*(?:(?:User Name|Benutzername|Nom d.utilisateur|Date and Time|Job Number|Client/Matter|Search Terms|Search Type|Narrowed by|Content Type|Sources?|Quellen|Fuentes?)\b.{0,40}?(?::|$)|Content Type$|Narrowed by$|Documents? \(\d+\)$|\d+\.\s)", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Cover();
}
