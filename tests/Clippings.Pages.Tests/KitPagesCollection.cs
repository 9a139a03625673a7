namespace Clippings.Pages.Tests;

/// <summary>What looks at pages and uses them: one test after another, since all have the same browser.</summary>
[CollectionDefinition(Name)]
public sealed class KitPagesCollection : ICollectionFixture<KitPages>
{
    public const string Name = "pages of the kit";
}
