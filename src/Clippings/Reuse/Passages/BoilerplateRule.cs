namespace Clippings;

/// <summary>
/// Says which runs are boilerplate, such as a sign-off: those that stand in more than 20 articles and in more than 5 % of
/// those of some outlet. Articles without an outlet count as one outlet's.
/// </summary>
internal sealed class BoilerplateRule
{
    private const int Few = 20;
    private const double Share = 0.05;

    private readonly int[] _outletOf;
    private readonly int[] _articles;

    public BoilerplateRule(IReadOnlyList<Article> articles)
    {
        var outlets = new Dictionary<string, int>(StringComparer.Ordinal);
        _outletOf = [.. articles.Select(article => article.Outlet ?? "").Select(outlet => outlets.TryGetValue(outlet, out var number) ? number : outlets[outlet] = outlets.Count)];
        _articles = new int[outlets.Count];
        foreach (var outlet in _outletOf)
            _articles[outlet]++;
    }

    /// <summary>True where a run that stands in these articles is boilerplate.</summary>
    /// <param name="holders">The numbers of the articles, each once.</param>
    public bool Holds(IReadOnlyCollection<int> holders) =>
        holders.Count > Few && holders.CountBy(article => _outletOf[article]).Any(outlet => outlet.Value > Share * _articles[outlet.Key]);
}
