using Microsoft.EntityFrameworkCore;
using ThongSuot.Facilities.Handovers.List;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Today;

namespace ThongSuot.Facilities.Handovers.Today;

/// <summary>Lists whose turn it is, for the people of a commune; for whoever watches, old units past their term.</summary>
internal sealed class HandoverToday(PermissionRegistry registry, OfficeClock clock) : ITodaySource
{
    public string Name => "Bàn giao";

    public async Task<IReadOnlyList<TodayLine>> ReadAsync(Db db, Seat seat, CancellationToken ct)
    {
        if (!registry.Allows(seat.Role, FacilityPermissions.View))
        {
            return [];
        }

        var scope = FacilityScope.Of(seat);
        return seat.Role is Role.CaseOfficer or Role.CommuneLeader && !scope.IsProvince
                ? [.. await ListsAsync(db, seat, Turns, ct), .. await LateAsync(db, scope, ct)]
            : FacilityScope.Watches(seat) ? [.. await ListsAsync(db, seat, Witness, ct), .. await LateAsync(db, scope, ct)]
            : scope.IsProvince ? await LateAsync(db, scope, ct)
            : [];
    }

    private static readonly (string Slug, string Text)[] Turns =
    [
        (HandoverFilters.ToGive, "danh mục bàn giao chờ bên giao đếm"),
        (HandoverFilters.ToReceive, "danh mục bàn giao chờ bên nhận đếm"),
        (HandoverFilters.ToDraw, "danh mục chờ lập biên bản"),
        (HandoverFilters.ToSign, "biên bản bàn giao chờ bạn ký"),
        (HandoverFilters.ToAnswer, "đề nghị mở lại biên bản chờ trả lời"),
    ];

    private static readonly (string Slug, string Text)[] Witness = [(HandoverFilters.ToWitness, "biên bản bàn giao chờ ký chứng kiến")];

    private static async Task<IReadOnlyList<TodayLine>> ListsAsync(
        Db db,
        Seat seat,
        IReadOnlyList<(string Slug, string Text)> turns,
        CancellationToken ct
    )
    {
        var scope = FacilityScope.Of(seat);
        var lists = db.HandoverLists;
        var batch = new TodayBatch<HandoverList>(rows => rows.OrderBy(row => row.HandoverId).ThenBy(row => row.Kind));
        foreach (var (slug, text) in turns)
        {
            batch.Ask(
                TodayPart.ToDo,
                text,
                $"/ban-giao/danh-muc?nhom={slug}&cua={HandoverFilters.Mine}",
                HandoverFilters.OwnTurn(db, lists.AsNoTracking().Seen(scope), slug, seat),
                named: false
            );
        }

        return await batch.ReadAsync<TodayRow>(
            line => row => new TodayRow { Line = line, Code = string.Empty },
            row => new(row.Code, "/ban-giao/danh-muc", null),
            ct
        );
    }

    private async Task<IReadOnlyList<TodayLine>> LateAsync(Db db, Scope scope, CancellationToken ct)
    {
        var batch = new TodayBatch<Handover>(rows => rows.OrderBy(row => row.DueOn).ThenBy(row => row.Code));
        batch.Ask(
            TodayPart.DueToday,
            "đơn vị cũ quá hạn bàn giao",
            $"/ban-giao/don-vi-cu?nhom={HandoverFilters.Late}",
            HandoverFilters.Pick(db.HandoversSeen(scope).AsNoTracking(), HandoverFilters.Late, clock.Today)
        );
        return await batch.ReadAsync<Row>(
            line =>
                row => new Row
                {
                    Line = line,
                    Code = row.Code,
                    Name = row.OldName,
                    DueOn = row.DueOn,
                },
            row => new($"{row.Code}: {row.Name}", $"/ban-giao/{row.Code}", OfficeClock.StartOf(row.DueOn.AddDays(1)).AddMinutes(-1)),
            ct
        );
    }

    private sealed class Row : TodayRow
    {
        public DateOnly DueOn { get; init; }
    }
}
