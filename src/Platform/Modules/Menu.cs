using ThongSuot.Platform.Access;

namespace ThongSuot.Platform.Modules;

/// <summary>The groups of the menu: a word each, so that seventeen modules are found by what one wants to do.</summary>
public enum MenuGroup
{
    /// <summary>The first page, above the groups.</summary>
    First,

    Dossiers,
    Work,
    Unit,
    LookUp,
    Administration,
}

/// <summary>A line of the left menu, shown to those whose permission the seat has.</summary>
/// <param name="Order">Place in the menu, tens by module.</param>
/// <param name="Text">Vietnamese noun: a place.</param>
/// <param name="Path">Where it leads, without the application's base path.</param>
/// <param name="Permission">The permission that shows it.</param>
public sealed record MenuEntry(int Order, string Text, string Path, string Permission, MenuGroup Group)
{
    /// <summary>
    /// Roles that go there every day. It is said here and not counted for each seat: a count would be a write for each page that is looked
    /// at, and a menu that moves under the hand is learnt by nobody.
    /// </summary>
    public IReadOnlyList<Role> Daily { get; init; } = [];

    /// <summary>What roles who find something else there call it.</summary>
    public IReadOnlyDictionary<Role, string> Named { get; init; } = new Dictionary<Role, string>();
}

/// <summary>A group of the menu as a seat sees it.</summary>
/// <param name="Name">Nothing above the first page.</param>
/// <param name="AtAGlance">Shown at once.</param>
/// <param name="Folded">Shown when the group is opened.</param>
public sealed record MenuPart(string Name, IReadOnlyList<MenuEntry> AtAGlance, IReadOnlyList<MenuEntry> Folded);

/// <summary>The menu of a seat: what it goes to every day stands first, at most nine at a glance, the rest folded in its groups.</summary>
public sealed class Menu
{
    public const int MostAtAGlance = 9;

    /// <summary>So many fit beside one another under a thumb.</summary>
    private const int MostUnderThumb = 4;

    private Menu(IReadOnlyList<MenuPart> parts, IReadOnlyList<MenuEntry> thumb) => (Parts, UnderThumb) = (parts, thumb);

    public IReadOnlyList<MenuPart> Parts { get; }

    /// <summary>The bar at the lower edge of a telephone.</summary>
    public IReadOnlyList<MenuEntry> UnderThumb { get; }

    public static Menu Of(IEnumerable<MenuEntry> entries, Role role)
    {
        var ranked = entries
            .Select(entry => entry.Named.TryGetValue(role, out var text) ? entry with { Text = text } : entry)
            .OrderBy(entry => entry.Group != MenuGroup.First)
            .ThenBy(entry => !entry.Daily.Contains(role))
            .ThenBy(entry => entry.Order)
            .ToList();
        var glance = ranked.Where(entry => entry.Daily.Contains(role)).Take(MostAtAGlance).ToHashSet();
        // Then whole groups, as long as they fit: one line alone behind a fold helps nobody.
        foreach (var group in ranked.GroupBy(entry => entry.Group))
        {
            var missing = group.Where(entry => !glance.Contains(entry)).ToList();
            if (glance.Count + missing.Count <= MostAtAGlance)
            {
                glance.UnionWith(missing);
            }
        }

        // A group stands where its first entry does.
        var parts = ranked
            .GroupBy(entry => entry.Group)
            .Select(group => new MenuPart(
                NameOf(group.Key),
                [.. group.Where(glance.Contains)],
                [.. group.Where(entry => !glance.Contains(entry))]
            ));
        return new([.. parts], [.. ranked.Take(MostUnderThumb)]);
    }

    /// <summary>The entry in which a page lies, the nearest one; null for none.</summary>
    public MenuEntry? At(string path) =>
        Parts
            .SelectMany(part => part.AtAGlance.Concat(part.Folded))
            .Where(entry => path == entry.Path || path.StartsWith(entry.Path + "/", StringComparison.Ordinal))
            .MaxBy(entry => entry.Path.Length);

    private static string NameOf(MenuGroup group) =>
        group switch
        {
            MenuGroup.Dossiers => "HỒ SƠ",
            MenuGroup.Work => "CÔNG VIỆC",
            MenuGroup.Unit => "ĐƠN VỊ",
            MenuGroup.LookUp => "TRA CỨU",
            MenuGroup.Administration => "QUẢN TRỊ",
            _ => string.Empty,
        };
}
