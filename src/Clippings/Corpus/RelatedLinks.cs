using System.Text.RegularExpressions;

namespace Clippings;

/// <summary>Recognises links to other stories.</summary>
internal static partial class RelatedLinks
{
    private const int FewestWords = 5;
    private const int MostWords = 30;

    /// <summary>A label such as "Read more:" or "» RELATED: …".</summary>
    public static bool HasLabel(string line) => Label().IsMatch(line);

    /// <summary>A label that opens a list: nothing, or nothing but a colon, behind it.</summary>
    public static bool OpensList(string line) => HasLabel(line) && ListLabel().IsMatch(line);

    /// <summary>A title between paragraphs: it has the length of one and no full stop.</summary>
    public static bool LooksLikeTitle(string line)
    {
        var words = line.AsSpan().Trim().Count(' ') + 1;
        return words is >= FewestWords and <= MostWords
            && char.IsLetterOrDigit(line.TrimEnd()[^1])
            && char.IsUpper(line.TrimStart()[0])
            && !line.AsSpan().ContainsAny("“”\"@");
    }

    /// <summary>A short question that is set in other marks than the story, as a link from a site's template is.</summary>
    public static bool LooksLikeAlienQuestion(string line, bool storyIsCurly)
    {
        var words = line.AsSpan().Trim().Count(' ') + 1;
        return storyIsCurly && words is >= FewestWords and <= MostWords && line.TrimEnd().EndsWith('?') && line.Contains('\'', StringComparison.Ordinal) && !line.Contains('’', StringComparison.Ordinal);
    }

    [GeneratedRegex(@"^[»>•▶→*\s]*(?:read (?:more|next|also|the full story|our)\b|related(?: (?:stories|articles|content|coverage|links|news))?\s*(?::|$)|more (?:from|on|about|stories|coverage|news)\b.{0,60}$|see also\b|also read\b|recommended(?: (?:stories|reading|for you))?\s*(?::|$)|most (?:read|popular)\b|you (?:may|might) (?:also )?like\b|further reading\b|don['’]t miss\s*:|in case you missed it\b|watch(?: (?:more|now))?\s*:|listen\s*:|opinion\s*:)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Label();

    [GeneratedRegex(@"^[»>•▶→*\s]*(?:[\w'’]+ ?){1,5}:?\s*$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex ListLabel();
}
