using System.Collections.Frozen;

namespace Clippings;

/// <summary>A sentence as it is compared with one that tells the same: its words, and which of them are times and names.</summary>
internal sealed class Statement
{
    private static readonly FrozenSet<string> LegalForms = ["inc", "inc.", "corp", "corp.", "co", "co.", "ltd", "ltd.", "plc", "pte", "lte", "ag", "sa", "nv", "gmbh", "llc"];

    private readonly Article _article;
    private IReadOnlyList<string>? _firstName;

    public Statement(Article article, Sentence sentence, IReadOnlyList<TimeExpression> times, IReadOnlyList<NameMention> names)
    {
        (_article, Sentence, AllNames) = (article, sentence, names);
        var inside = times.Where(time => time.Start >= sentence.Start && time.End <= sentence.End).OrderBy(time => time.Start).ToList();
        // "TARN, April 3 - " says of the article where and when it was written, not of what is told.
        var start = DatedSentence.EndOfDateline(article.Text, new(sentence.Start, sentence.End), [.. inside.Select(time => new TextSpan(time.Start, time.End))]);
        Times = [.. inside.Where(time => time.Start >= start)];
        Names = [.. names.Where(name => name.Start >= start && name.End <= sentence.End).OrderBy(name => name.Start)];
        Words = new ClauseWords(article.Text, SentenceTags.Of(article).Of(new(start, sentence.End)), isWhole: true);
        var stemmer = new Stemmer();
        Stems = [.. Enumerable.Range(0, Words.Count).Select(at => IsContent(at) ? stemmer.Stem(Words.Lower(at)) : "")];
        Quantities = QuantityReader.Read(this);
    }

    public Sentence Sentence { get; }

    public ClauseWords Words { get; }

    public IReadOnlyList<TimeExpression> Times { get; }

    public IReadOnlyList<NameMention> Names { get; }

    /// <summary>The names of the whole article.</summary>
    public IReadOnlyList<NameMention> AllNames { get; }

    /// <summary>True where it says something: rows of tables have no verb.</summary>
    public bool IsTold => Enumerable.Range(0, Words.Count).Any(Words.IsFinite);

    /// <summary>The stem of each word that carries meaning; empty for the others.</summary>
    public IReadOnlyList<string> Stems { get; }

    public IReadOnlyList<Quantity> Quantities { get; }

    public DateOnly? Published => _article.Published;

    public string Text(int first, int last) => _article.Text[Words[first].Start..Words[last].End];

    public bool Contains(string words) => _article.Text.AsSpan(Sentence.Start, Sentence.End - Sentence.Start).Contains(words, StringComparison.OrdinalIgnoreCase);

    /// <summary>The first proper nouns beside each other that are no place: nearly always of whom it tells.</summary>
    public IReadOnlyList<string> FirstName => _firstName ??= [.. Enumerable.Range(0, Words.Count).SkipWhile(at => !IsProper(at)).TakeWhile(IsProper).Select(Words.Lower).Where(word => !LegalForms.Contains(word))];

    public bool IsTime(int word) => Times.Any(time => time.Start < Words[word].End && Words[word].Start < time.End);

    /// <summary>The first and the last word of a stretch.</summary>
    public (int First, int Last) WordsOf(TextSpan span) =>
        (Bisection.First(0, Words.Count, word => Words[word].End <= span.Start), Bisection.First(0, Words.Count, word => Words[word].Start < span.End) - 1);

    /// <summary>The stems around some words, those aside.</summary>
    public HashSet<string> Around(int first, int last, int reach) =>
        [.. Enumerable.Range(Math.Max(0, first - reach), Math.Min(Words.Count, last + 1 + reach) - Math.Max(0, first - reach)).Where(at => at < first || at > last).Select(at => Stems[at]).Where(stem => stem.Length > 0)];

    private bool IsProper(int word) => Words.Tag(word) is PennTag.NNP or PennTag.NNPS && !IsTime(word) && !Names.Any(name => name.Kind == NameKind.Place && name.Start < Words[word].End && Words[word].Start < name.End);

    private bool IsContent(int word) =>
        Words.Tag(word) is PennTag.NN or PennTag.NNS or PennTag.NNP or PennTag.NNPS or PennTag.JJ or PennTag.JJR or PennTag.JJS or PennTag.VB or PennTag.VBD or PennTag.VBG or PennTag.VBN or PennTag.VBP or PennTag.VBZ
        && !StopWords.Contains(Words.Lower(word));
}
