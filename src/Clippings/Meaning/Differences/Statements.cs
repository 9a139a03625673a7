using System.Collections.Concurrent;

namespace Clippings;

/// <summary>The sentences of a corpus as they are compared, each read when it is first asked for.</summary>
internal sealed class Statements(Meaning meaning)
{
    private readonly ConcurrentDictionary<int, Statement> _read = [];
    private readonly ILookup<string, TimeExpression> _times = meaning.Corpus.Times().ToLookup(time => time.Article, StringComparer.Ordinal);
    private readonly ILookup<string, NameMention> _names = meaning.Corpus.Mentions().ToLookup(name => name.Article, StringComparer.Ordinal);

    /// <summary>The names of an article.</summary>
    public IReadOnlyList<NameMention> NamesOf(string article) => [.. _names[article]];

    /// <summary>The first sentence of an article.</summary>
    public Statement LeadOf(string article) => this[meaning.Index.Of[article].Start];

    public Statement this[int sentence] => _read.GetOrAdd(sentence, at =>
    {
        var row = meaning.Index.Sentences[at];
        return new(meaning.Corpus[row.Article], row, [.. _times[row.Article]], [.. _names[row.Article]]);
    });
}
