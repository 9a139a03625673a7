namespace Clippings;

/// <summary>Whom corrections give quotations and reported speech to.</summary>
internal static class SpeakerCorrections
{
    /// <summary>
    /// The line that decides each quotation; null where none does. Pieces of one statement with the same mention go with one
    /// that has its own cue, but not with one that was carried over itself.
    /// </summary>
    public static CorrectionLine?[] OfQuotes(Article article, Reading reading)
    {
        var lines = new CorrectionLine?[reading.Quotes.Count];
        var starts = article.Corrections.On(Correctable.Quotes).ToDictionary(line => line.Start!.Value);
        if (starts.Count == 0)
            return lines;
        var statements = StatementTest.Numbers(reading);
        var pieces = new Dictionary<(int, int), CorrectionLine>();
        for (var q = 0; q < lines.Length; q++)
        {
            lines[q] = starts.GetValueOrDefault(reading.Quotes[q].Start);
            if (lines[q] is { } line && reading.Attributions[q] is { Rule: not (QuoteRule.Continuation or QuoteRule.Anticipation or QuoteRule.SameSentence) } attribution)
                pieces.TryAdd((statements[q], attribution.Mention.Start), line);
        }

        for (var q = 0; q < lines.Length; q++)
            lines[q] ??= reading.Attributions[q] is { } attribution ? pieces.GetValueOrDefault((statements[q], attribution.Mention.Start)) : null;
        return lines;
    }

    /// <summary>The lines on reported speech of an article, by where its clauses start.</summary>
    public static Dictionary<int, CorrectionLine> OfIndirect(Article article) => article.Corrections.On(Correctable.Indirect).ToDictionary(line => line.Start!.Value);

    /// <summary>The speaker that a line states; null for nobody that is known.</summary>
    public static string? Speaker(Article article, CorrectionLine line) =>
        line.Value.Length == 0 ? null : string.Join(';', line.Value.Split(';').Select(name => NameCorrections.Follow(article.Corrections, name)).Distinct(StringComparer.Ordinal));

    /// <summary>Whether a mention printed at a cue can be one of a speaker: a pronoun, a description, or a name that shares a word.</summary>
    public static bool MayMention(string? speaker, Attribution attribution, string mention) =>
        speaker is not null && (attribution.Speaker is { Kind: not NounPhraseKind.Name } || mention.Split(' ').Intersect(speaker.Split([' ', ';']), StringComparer.OrdinalIgnoreCase).Any());
}
