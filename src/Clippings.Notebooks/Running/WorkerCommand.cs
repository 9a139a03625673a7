namespace Clippings.Notebooks;

/// <summary>How to start a program that calls <see cref="NotebookWorker.RunAsync"/>.</summary>
/// <param name="Program">The executable.</param>
/// <param name="Arguments">What makes it a worker.</param>
public sealed record WorkerCommand(string Program, IReadOnlyList<string> Arguments);
