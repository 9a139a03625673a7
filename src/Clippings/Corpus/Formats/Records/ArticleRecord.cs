namespace Clippings;

/// <summary>A row of a table or an object of a list.</summary>
/// <param name="Number">Where it stands: the row of a table, the header being row 1; the line; or the object, counted from 1.</param>
/// <param name="Fields">Its values, in order.</param>
internal sealed record ArticleRecord(int Number, IReadOnlyList<RecordField> Fields);
