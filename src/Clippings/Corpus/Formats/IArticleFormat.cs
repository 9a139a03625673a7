namespace Clippings;

/// <summary>A kind of file that holds one article or many.</summary>
internal interface IArticleFormat
{
    /// <summary>The endings of its files, lower case, with the dot.</summary>
    IReadOnlyList<string> Endings { get; }

    /// <summary>The articles of a file, in its order, made as they are read.</summary>
    /// <param name="file">The file.</param>
    /// <param name="reading">What is known of the reading, and where doubts go.</param>
    /// <exception cref="FormatException">The rest of the file can't be read; the message ends with what to do about it. What was read before stays.</exception>
    IEnumerable<ExtractedArticle> Read(SourceFile file, FileReading reading);
}
