namespace Clippings.Notebooks.Tests;

/// <summary>
/// Tests that run cells for real, one at a time and apart from all others, as a process has one session: console, working
/// directory and the aborting of threads belong to the whole process.
/// </summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class OneSession
{
    public const string Name = "One session";
}
