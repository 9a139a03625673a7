namespace Clippings;

/// <summary>Tells the titles of works and programmes, by their capitals and by the place where they stand.</summary>
internal static class TitleTest
{
    private static readonly HashSet<string> Works =
        ["book", "film", "movie", "show", "song", "album", "program", "programme", "broadcast", "series", "documentary", "play", "novel", "essay", "memoir", "column",
         "episode", "podcast", "opera", "musical", "sitcom", "drama", "comedy", "bestseller", "newsletter", "poem", "single", "project", "painting", "exhibition",
         "article", "commentary", "editorial", "op-ed", "miniseries", "thriller", "cartoon", "ballad", "anthem", "track", "sculpture", "magazine", "sketch"];

    private const int DigitsOfYear = 4;

    /// <summary>On CBS's "Name of a Show"; his "Name of a Show" programme; the 1994 "Name of a Plan".</summary>
    public static bool IsProgramme(QuoteSite site)
    {
        var frame = site.Frame;
        var before = frame.ClassAt(site.At - 1);
        var owned = before is LexemeClass.Possessive || frame.LowerAt(site.At - 1) == "on";
        var described = before is LexemeClass.PossessivePronoun or LexemeClass.Determiner && frame.ClassAt(site.At + 1) is LexemeClass.Other or LexemeClass.Group or LexemeClass.Verb;
        var dated = before is LexemeClass.Number && frame.LowerAt(site.At - 1).Length == DigitsOfYear && frame.ClassAt(site.At - 2) is LexemeClass.PossessivePronoun or LexemeClass.Determiner or LexemeClass.Possessive;
        return (owned || described || dated) && IsTitleCase(site);
    }

    /// <summary>A title where a work stands; behind the noun for a work and a comma any words that nobody is said to say.</summary>
    public static bool IsWork(QuoteSite site, Attribution? attribution)
    {
        var frame = site.Frame;
        var apposed = frame.ClassAt(site.At - 1) == LexemeClass.Comma && Works.Contains(frame.LowerAt(site.At - 2));
        var named = apposed || Works.Contains(frame.LowerAt(site.At - 1));
        return (apposed && attribution?.Cue is null) || (named && IsOneCapital(site)) || (IsTitleCase(site) && (apposed || IsPlace(frame, site.At)));
    }

    private static bool IsPlace(SentenceFrame frame, int at) =>
        Works.Contains(frame.LowerAt(at - 1)) || Works.Contains(frame.LowerAt(at + 1))
        || frame.ClassAt(at - 1) is LexemeClass.Possessive or LexemeClass.Determiner
        || frame.LowerAt(at - 1) is "on" or "of" or "in" or "from" or "for" or "by" or "and" or "with";

    private static bool IsOneCapital(QuoteSite site) => !site.Words.Contains(' ') && (char.IsUpper(site.Words[0]) || char.IsDigit(site.Words[0]));

    /// <summary>Every longer word begins with a capital.</summary>
    public static bool IsTitleCase(QuoteSite site)
    {
        var words = 0;
        foreach (var range in site.Words.Split(' '))
        {
            var word = site.Words[range].Trim(",.'’‘!?:;()");
            if (word.IsEmpty)
                continue;
            words++;
            if (!char.IsUpper(word[0]) && !char.IsDigit(word[0]) && (word.Length > 3 || words == 1) && !IsSmall(word))
                return false;
        }

        return words is > 1 and < 12;
    }

    private static bool IsSmall(ReadOnlySpan<char> word) => word is "with" or "from" or "into" or "over" or "than";
}
