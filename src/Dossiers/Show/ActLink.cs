using ThongSuot.Web.Acts;

namespace ThongSuot.Dossiers.Show;

/// <summary>A way from a dossier's page to something that the seat can do with it.</summary>
/// <param name="IsNext">Whether the dossier goes on by it; what ends or turns it back is never the page's filled button.</param>
internal sealed record ActLink(string Path, string Text, bool IsNext)
{
    /// <summary>What comes next first: a signature, then a proposal of the result, then the next act.</summary>
    public static IReadOnlyList<ActLink> Of(
        Dossier dossier,
        IEnumerable<ActForm<DossierAct>> acts,
        IEnumerable<ActForm<DossierAct>> proposable,
        ActForm<DossierAct>? next,
        bool signs
    )
    {
        var path = $"/ho-so/{dossier.Code}";
        IEnumerable<ActLink> signing = signs ? [new($"{path}/ky", "Xem và ký", true)] : [];
        return
        [
            .. signing,
            .. proposable
                .OrderByDescending(act => act.Act == DossierAct.Resolve)
                .Select(act => new ActLink(
                    $"{path}/trinh/{act.Slug}",
                    $"Trình {act.Button.ToLowerInvariant()}",
                    act.Act == DossierAct.Resolve
                )),
            .. acts.OrderByDescending(act => act == next).Select(act => new ActLink($"{path}/viec/{act.Slug}", act.Button, act == next)),
        ];
    }
}
