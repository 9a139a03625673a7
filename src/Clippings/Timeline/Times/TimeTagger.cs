using System.Runtime.InteropServices;

namespace Clippings;

/// <summary>
/// Finds time expressions: one pass over the tokens with the rules that read words, a second with those that read
/// what the first found. Depends on the text and on what a person put right in it alone.
/// </summary>
internal sealed class TimeTagger(string text)
{
    private readonly List<TimeMention> _mentions = [];
    private readonly List<TimeToken> _tokens = new(256);
    private readonly List<TimeToken> _found = new(256);
    private int _sentence;

    public static TimeMentions Tag(Article article)
    {
        var tagger = new TimeTagger(article.Text);
        foreach (var paragraph in article.Paragraphs())
            tagger.Read(paragraph);
        if (tagger._mentions.Exists(m => m.Meaning is PossibleYear))
            PossibleYears.Settle(tagger._mentions);
        return TimeCorrections.Apply(article, tagger._mentions);
    }

    private void Read(Paragraph paragraph)
    {
        var grammar = TimeGrammar.Instance;
        _tokens.Clear();
        new TimeLexer(grammar.Vocabulary, text, _tokens).Read(paragraph.Start, paragraph.End);
        Reduce(grammar.First, _tokens, _found);
        Reduce(grammar.Second, _found, _tokens);
        Collect(CollectionsMarshal.AsSpan(_tokens), paragraph.Role == LineRole.Caption);
    }

    /// <summary>Replaces what the rules match by one token each.</summary>
    private void Reduce(RuleTrie rules, List<TimeToken> from, List<TimeToken> into)
    {
        into.Clear();
        var tokens = CollectionsMarshal.AsSpan(from);
        for (var i = 0; i < tokens.Length;)
        {
            ref readonly var token = ref tokens[i];
            if ((token.Word < 0 && token.Classes == TimeClass.None) || rules.Match(text, tokens, i, out var length) is not { } meaning)
            {
                into.Add(token);
                i++;
                continue;
            }

            into.Add(Reduced(tokens[i], tokens[i + length - 1].End, meaning));
            i += length;
        }
    }

    private static TimeToken Reduced(in TimeToken first, int end, TimeMeaning meaning) => new()
    {
        Start = first.Start,
        End = end,
        Word = -1,
        Capitalized = first.Capitalized,
        Glued = first.Glued,
        Meaning = meaning,
        Classes = ReferenceEquals(meaning, TimeMeaning.Nothing) ? TimeClass.None : meaning.Type switch
        {
            TimexType.Date => TimeClass.Date,
            TimexType.Time => TimeClass.Time,
            TimexType.Duration => TimeClass.Duration,
            _ => TimeClass.None,
        },
    };

    private void Collect(ReadOnlySpan<TimeToken> tokens, bool caption)
    {
        var before = Direction.Unknown;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Is(TimeClass.Stop) && (i == 0 || !tokens[i - 1].Is(TimeClass.Stop)))
            {
                _sentence++;
                before = Direction.Unknown;
            }

            if (tokens[i].Meaning is not { } meaning || ReferenceEquals(meaning, TimeMeaning.Nothing))
                continue;
            // "will meet on Wednesday … and on Thursday": what is out of reach of a verb looks where its neighbour looks.
            var direction = caption ? Tense.InCaption(text, tokens, i) : Tense.Around(tokens, i);
            before = direction == Direction.Unknown ? before : direction;
            _mentions.Add(new TimeMention(tokens[i].Start, tokens[i].End, meaning, before, _sentence, NarrativePlaces.Of(text, tokens, i)) { IsBesidePast = !caption && Tense.IsBesidePast(tokens, i) });
        }
    }
}
