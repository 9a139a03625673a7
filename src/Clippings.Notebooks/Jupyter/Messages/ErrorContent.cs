namespace Clippings.Notebooks.Jupyter;

/// <summary>The <c>error</c> message: why a cell failed.</summary>
internal sealed record ErrorContent(string Ename, string Evalue, IReadOnlyList<string> Traceback) : MessageContent("error");
