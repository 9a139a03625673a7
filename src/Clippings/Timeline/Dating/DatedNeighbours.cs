using System.Runtime.InteropServices;

namespace Clippings;

/// <summary>The dated articles of a corpus by the names that their events print.</summary>
internal sealed class DatedNeighbours
{
    // What so many articles name is no sign of one week.
    private const int MostHolders = 200;

    private readonly IReadOnlyList<NamedEvents> _articles;
    private readonly Dictionary<string, List<int>> _holders = new(StringComparer.Ordinal);

    public DatedNeighbours(IReadOnlyList<NamedEvents> articles)
    {
        _articles = articles;
        for (var i = 0; i < articles.Count; i++)
        {
            foreach (var name in Names(articles[i]))
            {
                ref var holders = ref CollectionsMarshal.GetValueRefOrAddDefault(_holders, name, out _);
                holders ??= [];
                if (holders.Count <= MostHolders)
                    holders.Add(i);
            }
        }
    }

    /// <summary>Those that share a telling name with an article, in the order of the corpus.</summary>
    public IEnumerable<NamedEvents> Of(NamedEvents article) =>
        Names(article).SelectMany(name => _holders.GetValueOrDefault(name) is { Count: <= MostHolders } holders ? holders : [])
            .Distinct().Order().Select(i => _articles[i]);

    private static IEnumerable<string> Names(NamedEvents article) =>
        article.Days.SelectMany(day => day.Names).Distinct(StringComparer.Ordinal);
}
