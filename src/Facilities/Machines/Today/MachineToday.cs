using Microsoft.EntityFrameworkCore;
using ThongSuot.Facilities.Stocktakings;
using ThongSuot.Facilities.Stocktakings.List;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Today;

namespace ThongSuot.Facilities.Machines.Today;

/// <summary>Machines that wait for a leader of their unit, for the unit they are offered to, or for a decision between units.</summary>
internal sealed class MachineToday(PermissionRegistry registry) : ITodaySource
{
    public string Name => "Trang thiết bị";

    public async Task<IReadOnlyList<TodayLine>> ReadAsync(Db db, Seat seat, CancellationToken ct)
    {
        if (!registry.Allows(seat.Role, FacilityPermissions.View))
        {
            return [];
        }

        var (path, me, all) = (seat.ScopePath, seat.AccountId, db.MachinesSeen(FacilityScope.Of(seat)).AsNoTracking());
        var batch = new TodayBatch<Machine>(rows => rows.OrderBy(row => row.Code));
        if (seat.Role is Role.CommuneLeader or Role.DepartmentLeader)
        {
            var own = MachineReads.Pick(all, MachineReads.Asked).Where(row => row.UnitPath == path && row.AskedBy != me);
            Ask("đề nghị sửa, thay máy chờ duyệt", MachineReads.Asked, own);
            Ask(
                "máy được đề nghị chuyển cho đơn vị",
                MachineLabels.Slug(MachineState.Offered),
                all.Where(row => row.State == MachineState.Offered && row.ToPath == path)
            );
        }

        if (MachineActs.DecidesForProvince(seat))
        {
            Ask(
                "máy chờ quyết định điều chuyển",
                MachineLabels.Slug(MachineState.Agreed),
                all.Where(row => row.State == MachineState.Agreed && row.AskedBy != me)
            );
        }

        var machines = await batch.ReadAsync<TodayRow>(
            line =>
                row => new TodayRow
                {
                    Line = line,
                    Code = row.Code,
                    Name = row.Name,
                },
            row => new($"{row.Code}: {row.Name}", $"/trang-bi/{row.Code}", null),
            ct
        );
        return [.. machines, .. await StocktakingsAsync(db, seat, ct)];

        void Ask(string text, string slug, IQueryable<Machine> rows) =>
            batch.Ask(TodayPart.ToDo, text, $"/trang-bi/danh-sach?nhom={slug}", rows);
    }

    /// <summary>Closed by somebody else and not signed: no machine changes before.</summary>
    private static async Task<IReadOnlyList<TodayLine>> StocktakingsAsync(Db db, Seat seat, CancellationToken ct)
    {
        if (seat.Role is not (Role.CommuneLeader or Role.DepartmentLeader))
        {
            return [];
        }

        var (path, me) = (seat.ScopePath, seat.AccountId);
        var batch = new TodayBatch<Stocktaking>(rows => rows.OrderBy(row => row.Code));
        batch.Ask(
            TodayPart.ToDo,
            "biên bản kiểm kê chờ bạn ký",
            $"/kiem-ke?nhom={StocktakingsModel.ToSign}",
            db.ToSign(db.StocktakingsSeen(FacilityScope.Of(seat)).AsNoTracking()).Where(row => row.UnitPath == path && row.ClosedById != me)
        );
        return await batch.ReadAsync<TodayRow>(
            line =>
                row => new TodayRow
                {
                    Line = line,
                    Code = row.Code,
                    Name = row.Code,
                },
            row => new($"Kiểm kê {row.Code}", $"/kiem-ke/{row.Code}", null),
            ct
        );
    }
}
