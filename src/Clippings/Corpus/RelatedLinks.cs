using System.Text.RegularExpressions;

namespace Clippings;

/// <summary>Recognises links to other stories.</summary>
internal static partial class RelatedLinks
{
    private static readonly BoundedPattern Label = new(LabelForm());
    private static readonly BoundedPattern ListLabel = new(ListLabelForm());

    private const int FewestWords = 5;
    private const int MostWords = 30;

    /// <summary>A label such as "Read more:" or "» RELATED: …".</summary>
    public static bool HasLabel(string line) => Label.IsMatch(line);

    /// <summary>A label that opens a list: nothing, or nothing but a colon, behind it.</summary>
    public static bool OpensList(string line) => HasLabel(line) && ListLabel.IsMatch(line);

    /// <summary>A title between paragraphs: it has the length of one and no full stop.</summary>
    public static bool LooksLikeTitle(string line)
    {
        var words = line.AsSpan().Trim().Count(' ') + 1;
        return words is >= FewestWords and <= MostWords
            && char.IsLetterOrDigit(line.TrimEnd()[^1])
            && char.IsUpper(line.TrimStart()[0])
            && !line.AsSpan().ContainsAny("“”\"@")
            && !HoldsSentence(line);
    }

    // "… are jobless. Reuter": a stop behind a word in lower case or a number, and then a capital, is no title.
    private static bool HoldsSentence(string line)
    {
        for (var stop = line.IndexOf(". ", StringComparison.Ordinal); stop > 0 && stop + 2 < line.Length; stop = line.IndexOf(". ", stop + 1, StringComparison.Ordinal))
        {
            var word = line.AsSpan(0, stop);
            word = word[(word.LastIndexOf(' ') + 1)..];
            if (char.IsUpper(line[stop + 2]) && (word is [>= 'a' and <= 'z', _, _, _, ..] || (word.Length > 0 && char.IsAsciiDigit(word[^1]))))
                return true;
        }

        return false;
    }

    /// <summary>A short question that is set in other marks than the story, as a link from a site's template is.</summary>
    public static bool LooksLikeAlienQuestion(string line, bool storyIsCurly)
    {
        var words = line.AsSpan().Trim().Count(' ') + 1;
        return storyIsCurly && words is >= FewestWords and <= MostWords && line.TrimEnd().EndsWith('?') && line.Contains('\'', StringComparison.Ordinal) && !line.Contains('’', StringComparison.Ordinal);
    }

    [GeneratedRegex(@"^[»>•▶→*\s]*(?:read (?:more|next|also|the full story|our)\b|related(?: (?:stories|articles|content|coverage|links|news))?\s*(?::|$)|more (?:from|on|about|stories|coverage|news)\b.{0,60}$|see also\b|also read\b|recommended(?: (?:stories|reading|for you))?\s*(?::|$)|most (?:read|popular)\b|you (?:may|might) (?:also )?like\b|further reading\b|don['’]t miss\s*:|in case you missed it\b|watch(?: (?:more|now))?\s*:|listen\s*:|opinion\s*:)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, BoundedPattern.Milliseconds)]
    private static partial Regex LabelForm();

    [GeneratedRegex(@"^[»>•▶→*\s]*(?:[\w'’]+ ?){1,5}:?\s*$", RegexOptions.CultureInvariant, BoundedPattern.Milliseconds)]
    private static partial Regex ListLabelForm();
}
