namespace Clippings.Pages.Tests;

/// <summary>What follows links, which takes as long as all the rest: beside it, with pages and a browser of its own.</summary>
[CollectionDefinition(Name)]
public sealed class PassagesCollection : ICollectionFixture<KitPages>
{
    public const string Name = "passages of the kit";
}
