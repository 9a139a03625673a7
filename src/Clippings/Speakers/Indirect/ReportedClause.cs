namespace Clippings;

/// <summary>A clause that somebody is reported to have said, as lexemes of its sentence.</summary>
internal readonly record struct ReportedClause(int First, int Last, IndirectRule Rule, double Confidence);
