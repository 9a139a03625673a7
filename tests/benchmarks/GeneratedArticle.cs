namespace Clippings.Benchmarks;

/// <summary>An article that was made up.</summary>
/// <param name="File">Its file's name.</param>
/// <param name="Text">Its text.</param>
/// <param name="Outlet">Who printed it.</param>
/// <param name="Published">When.</param>
internal sealed record GeneratedArticle(string File, string Text, string Outlet, DateOnly Published)
{
    /// <summary>Its paragraphs, the headline first.</summary>
    public string[] Paragraphs => Text.Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
