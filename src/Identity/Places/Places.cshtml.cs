using ThongSuot.Platform.Access;
using ThongSuot.Platform.Modules;
using ThongSuot.Web;

namespace ThongSuot.Identity.Places;

/// <summary>Every place the seat may enter, when there are more than the menu shows.</summary>
[Permit(IdentityPermissions.Own)]
internal sealed class PlacesModel(IReadOnlyList<IModule> modules) : OfficePage
{
    public IEnumerable<MenuEntry> Places =>
        modules.SelectMany(module => module.Menu).Where(entry => May(entry.Permission)).OrderBy(entry => entry.Order);
}
