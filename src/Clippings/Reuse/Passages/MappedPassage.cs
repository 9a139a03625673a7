namespace Clippings;

/// <summary>A stretch of an article that another has too, by where it stands among the article's words.</summary>
/// <param name="Article">The article.</param>
/// <param name="Start">First UTF-16 offset of the stretch.</param>
/// <param name="End">Offset after it.</param>
/// <param name="From">How many words of the body stand before it.</param>
/// <param name="To">How many stand before its end.</param>
/// <param name="Kind">How it is shared.</param>
/// <param name="ArticleB">Who has it too.</param>
/// <param name="StartB">First UTF-16 offset there.</param>
/// <param name="EndB">Offset after it.</param>
public sealed record MappedPassage(string Article, int Start, int End, int From, int To, ReuseKind Kind, string ArticleB, int StartB, int EndB) : IPassage;
