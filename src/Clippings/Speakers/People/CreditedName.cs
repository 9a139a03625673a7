namespace Clippings;

/// <summary>A journalist or a photographer by the line that credits them.</summary>
internal sealed record CreditedName(string Name, PersonKind Kind, int? Start, TextSpan? Span);
