using ThongSuot.Platform.Access;
using ThongSuot.Web;

namespace ThongSuot.Difficulties.Bodies;

/// <summary>Bodies beyond the departments that answer, with whom to call and who records for them.</summary>
[Permit(DifficultyPermissions.View)]
internal sealed class ListModel(AnsweringBodies bodies, DifficultySettlement settlement) : OfficePage
{
    public IReadOnlyList<IGrouping<BodyBlock, AnsweringBody>> Blocks { get; private set; } = [];

    public int Total { get; private set; }

    /// <summary>Kinds that the province has not entered yet.</summary>
    public IReadOnlyList<BodyKind> Missing { get; private set; } = [];

    public string NameOf(string path) => settlement.ShortNameOf(path);

    public async Task OnGetAsync(CancellationToken ct)
    {
        var all = await bodies.AllAsync(Seat.ProvinceCode, ct);
        (Total, Blocks) = (all.Count, [.. all.GroupBy(body => body.Block).OrderBy(same => same.Key)]);
        Missing = May(DifficultyPermissions.Assign) ? [.. BodyKinds.Offered.Where(kind => all.All(body => body.Code != kind.Code))] : [];
    }
}
