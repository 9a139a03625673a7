namespace Clippings;

/// <summary>Who is reported to have said what, without quotation marks.</summary>
public static class IndirectTable
{
    /// <summary>Reported speech of all articles, in order.</summary>
    public static Rows<IndirectSpeech> Indirect(this Corpus corpus) => corpus.WalkNamed("indirect", a => a.Indirect(corpus)).From("indirect", corpus);

    /// <summary>Reported speech of an article, by where the clause starts. A clause may hold quoted words, and another clause.</summary>
    /// <param name="article">The article.</param>
    /// <param name="within">The articles whose names count, where persons should go by the same name in all; null for this one alone.</param>
    public static IReadOnlyList<IndirectSpeech> Indirect(this Article article, Corpus? within = null) =>
        article.Named(within, "indirect", SpeakersJson.Default.IndirectSpeechArray, names => Rows(article, names), row => row with { Article = article.Id, Home = new(article) });

    private static List<IndirectSpeech> Rows(Article article, SpeakerNames names)
    {
        var corrected = SpeakerCorrections.OfIndirect(article);
        return [.. Expected(article, names).Select(row => corrected.TryGetValue(row.Start, out var line)
            ? row with { Speaker = SpeakerCorrections.Speaker(article, line), Confidence = 1, Rule = IndirectRule.Corrected }
            : row with { Confidence = MeasuredConfidence.BuiltIn.Of(row.Rule, row.Confidence) })];
    }

    /// <summary>Reported speech as the rules find it, as sure as each expects to be.</summary>
    internal static IEnumerable<IndirectSpeech> Expected(Article article, SpeakerNames names)
    {
        var reading = Reading.Of(article);
        var speakers = new SpeakerResolver(article.Text, reading, names);
        var rows = new List<IndirectSpeech>();
        foreach (var frame in reading.Frames)
        {
            foreach (var cue in frame.Cues)
            {
                if (cue.Speaker is { } speaker && ReportedClauseFinder.Find(frame, cue) is { } clause)
                    rows.Add(Row(article, frame, cue, clause, speaker, speakers));
            }
        }

        return rows.OrderBy(r => r.Start).ThenBy(r => r.CueStart);
    }

    private static IndirectSpeech Row(Article article, SentenceFrame frame, Cue cue, ReportedClause clause, NounPhrase speaker, SpeakerResolver speakers)
    {
        var joined = Coordination.Around(frame, speaker);
        var span = frame.SpanOf(clause.First, clause.Last);
        var mention = frame.SpanOf(joined);
        var words = frame.SpanOf(cue.First, cue.Last);
        // A thing says little, but a report or a poll is what one goes by.
        var confidence = speaker.Kind == NounPhraseKind.Thing && clause.Rule != IndirectRule.AccordingTo ? clause.Confidence / 2 : clause.Confidence;
        return new IndirectSpeech(
            article.Id, span.Start, span.End, speakers.Name(frame, joined), mention.Of(article.Text), mention.Start, mention.End,
            words.Of(article.Text), words.Start, words.End, confidence, clause.Rule)
        { Home = new(article) };
    }
}
