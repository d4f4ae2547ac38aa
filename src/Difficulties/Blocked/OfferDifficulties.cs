using ThongSuot.Platform.Access;
using ThongSuot.Platform.Blockages;
using ThongSuot.Platform.Threads;

namespace ThongSuot.Difficulties.Blocked;

/// <summary>A blocked difficulty is given to a body by the province, and within the body by who leads it.</summary>
internal sealed class OfferDifficulties(PermissionRegistry permissions) : IBlockageOffer
{
    public IEnumerable<RecordOffer> For(OfferedLine line, Seat seat)
    {
        var (late, free) = (line.First.Kind == BlockedDifficulties.Late.Code, line.First.Kind == BlockedDifficulties.NotGiven.Code);
        if (!late && !free)
        {
            yield break;
        }

        var province = permissions.Allows(seat.Role, DifficultyPermissions.Assign) || seat.Role == Role.ProvinceLeader;
        var head = permissions.Allows(seat.Role, DifficultyPermissions.Lead) && line.First.UnitPath == seat.SpeaksFor;
        if (!province && !head)
        {
            yield break;
        }

        var act = DifficultyActs.Forms.Of(province ? DifficultyAct.Assign : DifficultyAct.GiveTo);
        // One by one, where several are one line: each may belong to another.
        yield return line.Things.Count > 1
            ? new($"{act.Button} từng việc", line.Path)
            : new(free || !province ? act.Button : "Giao cơ quan khác", $"{line.First.Path}/viec/{act.Slug}");
    }
}
