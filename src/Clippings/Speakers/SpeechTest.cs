namespace Clippings;

/// <summary>Tells speech from titles of works, nicknames and words held at a distance. In doubt it is speech.</summary>
internal static class SpeechTest
{
    private const int LongestScareQuote = 3;

    private static readonly HashSet<string> Naming =
        ["so-called", "nicknamed", "nickname", "titled", "entitled", "named", "headlined", "subtitled", "codenamed", "code-named", "dubbed", "styled", "billed", "moniker", "hashtag"];

    private static readonly HashSet<string> Works =
        ["book", "film", "movie", "show", "song", "album", "program", "programme", "broadcast", "series", "documentary", "play", "novel", "essay", "memoir", "column",
         "episode", "podcast", "opera", "musical", "sitcom", "drama", "comedy", "bestseller", "newsletter", "poem", "single", "project", "painting", "exhibition"];

    public static bool IsSpeech(QuoteSite site, Attribution? attribution)
    {
        if (IsProgramme(site))
            return false;
        if (IsReported(site, attribution))
            return true;
        var frame = site.Frame;
        var before = frame.LowerAt(site.At - 1);
        if (Naming.Contains(before) || (before == "as" && frame.LowerAt(site.At - 2) is "known"))
            return false;
        if (IsTitleCase(site) && IsWorkPlace(frame, site.At, before))
            return false;
        var noCue = attribution is null || attribution.Rule is QuoteRule.Subject;
        return !(noCue && site.Words.Count(' ') < LongestScareQuote && (attribution is null || IsModifier(frame, site.At))
            && KindTest.Of(site.Text, site.Span) == QuoteKind.Fragment);
    }

    // On CBS's "Name of a Show"; his "Name of a Show" programme.
    private static bool IsProgramme(QuoteSite site)
    {
        var frame = site.Frame;
        var owned = frame.ClassAt(site.At - 1) is LexemeClass.Possessive || frame.LowerAt(site.At - 1) == "on";
        var described = frame.ClassAt(site.At - 1) is LexemeClass.PossessivePronoun or LexemeClass.Determiner && frame.ClassAt(site.At + 1) is LexemeClass.Other or LexemeClass.Group or LexemeClass.Verb;
        return (owned || described) && IsTitleCase(site);
    }

    // Inside a reported clause a title is part of what is said; beside a hearer or in front of the clause it is a place.
    private static bool IsReported(QuoteSite site, Attribution? attribution) => attribution switch
    {
        { Rule: QuoteRule.Colon or QuoteRule.Inverted } => true,
        { Rule: QuoteRule.Before, Cue: { Weak: false } cue } => !(IsTitleCase(site) && ReportingVerbs.TakesHearer(cue.Lemma) && site.At - cue.Last <= 3),
        { Rule: QuoteRule.Frame } => true,
        { Rule: QuoteRule.After } => !(IsTitleCase(site) && site.Frame.ClassAt(site.At - 1) is LexemeClass.Preposition or LexemeClass.Possessive or LexemeClass.Group),
        _ => false,
    };

    private static bool IsWorkPlace(SentenceFrame frame, int at, string before) =>
        Works.Contains(before) || (frame.ClassAt(at - 1) == LexemeClass.Comma && Works.Contains(frame.LowerAt(at - 2)))
        || frame.ClassAt(at - 1) is LexemeClass.Possessive or LexemeClass.Determiner || before is "on" or "of" or "in" or "from" or "for" or "by" or "and" or "with"
        || Works.Contains(frame.LowerAt(at + 1));

    // 'the "word" clause': the quotation stands as an adjective.
    private static bool IsModifier(SentenceFrame frame, int at) =>
        frame.ClassAt(at - 1) is LexemeClass.Determiner or LexemeClass.Other or LexemeClass.PossessivePronoun or LexemeClass.Possessive && frame.PhraseAt(at + 1) is { Kind: not NounPhraseKind.Pronoun };

    // Every longer word begins with a capital, and no full stop ends the words unless the sentence ends there too.
    private static bool IsTitleCase(QuoteSite site)
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
