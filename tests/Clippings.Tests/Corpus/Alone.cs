namespace Clippings.Tests;

/// <summary>Tests that measure time run while no other does.</summary>
[CollectionDefinition("alone", DisableParallelization = true)]
public sealed class Alone;
