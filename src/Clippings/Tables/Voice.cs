namespace Clippings;

/// <summary>What is quoted of a speaker or a group.</summary>
/// <param name="In">Who prints it; empty where that is not asked.</param>
/// <param name="Name">Whose words they are.</param>
/// <param name="Words">Words inside the marks.</param>
/// <param name="Spans">Quoted spans.</param>
/// <param name="Articles">Articles that they stand in.</param>
/// <param name="Article">The article of the longest, the first of several.</param>
/// <param name="Start">Its first offset.</param>
/// <param name="End">Offset after it.</param>
internal sealed record Voice(string In, string Name, int Words, int Spans, int Articles, string Article, int Start, int End);
