namespace Clippings.Tests;

/// <summary>What figures say, an edge a paragraph, compared with a golden file.</summary>
internal static class FigureText
{
    /// <summary>The title and caption of plots.</summary>
    public static void Matches(string file, params IReadOnlyList<(string Edge, Plot Plot)> plots) =>
        Matches(file, [.. plots.Select(plot => (plot.Edge, $"{plot.Plot.Title}\n{plot.Plot.Caption}\n({plot.Plot.Summary}; {plot.Plot.Height:0} pixels)"))]);

    /// <summary>Sentences.</summary>
    public static void Matches(string file, params IReadOnlyList<(string Edge, Finding Finding)> findings) =>
        Matches(file, [.. findings.Select(finding => (finding.Edge, finding.Finding.ToString().Trim()))]);

    /// <summary>An article without a line but those of its body, dated and of an outlet.</summary>
    public static Clippings.Corpus Corpus(params IReadOnlyList<(string Text, string? Outlet, string? Day)> articles) =>
        Articles.Corpus([.. articles.Select((article, n) => SelectionTests.Dated($"a{n}", article.Outlet, article.Day, article.Text))]);

    private static void Matches(string file, IReadOnlyList<(string Edge, string Text)> edges) =>
        Expectation.Matches(Path.Combine("figures", file), string.Join("\n", edges.Select(edge => $"## {edge.Edge}\n{edge.Text}\n")));
}
