namespace Clippings.Benchmarks;

/// <summary>An article as a row of a table.</summary>
internal sealed record ArticleRecord(string Title, string Text, DateOnly Published, string Outlet);
