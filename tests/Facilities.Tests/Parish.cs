using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Facilities.Handovers;
using ThongSuot.Facilities.Handovers.Act;
using ThongSuot.Facilities.Handovers.Begin;
using ThongSuot.Facilities.Handovers.Import;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Files;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Writing;
using ThongSuot.Territory;

namespace ThongSuot.Facilities.Tests;

/// <summary>An old unit whose handover has begun, and people of its successors; acts through the real handlers.</summary>
internal sealed record Parish(
    Given Given,
    Handover Handover,
    (string UserName, Seat Seat) Giver,
    (string UserName, Seat Seat) Counter,
    (string UserName, Seat Seat) Leader,
    (string UserName, Seat Seat) Office
)
{
    /// <summary>An old unit that went into one commune whole, which no other test of this program takes.</summary>
    public static async Task<Parish> OnAsync(Given given, int successors = 1)
    {
        var office = await given.SeatAsync(Role.ProvinceOffice, "/25/vp-ubnd/", "Chuyên viên");
        await BeginAsync(given, office.Seat);
        var path = successors == 1 ? given.Commune().Path : null;
        var handover = await given.ReadAsync(db =>
        {
            var handovers = db.Handovers;
            return handovers
                .Where(row => row.ProvinceCode == "25" && row.Successors == successors && (path == null || row.UnitPath == path))
                .OrderBy(row => row.Code)
                .FirstAsync();
        });
        return new(
            given,
            handover,
            await given.SeatAsync(Role.CaseOfficer, handover.UnitPath + "van-phong/", "Công chức Văn phòng"),
            await given.SeatAsync(Role.CaseOfficer, handover.UnitPath + "van-phong/", "Công chức Tài chính"),
            await given.SeatAsync(Role.CommuneLeader, handover.UnitPath, "Chủ tịch UBND"),
            office
        );
    }

    public Task<Visitor> VisitAsync((string UserName, Seat Seat) who) => Given.Program.Visit().SignInAsync(who.UserName);

    public static async Task BeginAsync(Given given, Seat office)
    {
        await using var scope = given.Program.Scope();
        var done = await scope
            .ServiceProvider.GetRequiredService<BeginHandovers>()
            .RunAsync("1234/QĐ-UBND", new DateOnly(2025, 9, 1), office, DeedOf(given, office), default);
        if (done.Refusal is { } refusal && refusal.Code != "facility.begun-already")
        {
            throw new InvalidOperationException(refusal.Message);
        }
    }

    public ListAddress At(HandoverKind kind = HandoverKind.Assets, string? receiver = null) =>
        new(Handover.Code, HandoverLabels.Slug(kind), new UnitPath(receiver ?? Handover.UnitPath).Slug);

    /// <summary>Puts lines into a list, as an accepted import does.</summary>
    public async Task AddAsync(HandoverKind kind, params ItemFacts[] items)
    {
        var list = await ListAsync(kind);
        await using var scope = Given.Program.Scope();
        var import = scope.ServiceProvider.GetRequiredService<ItemImport>();
        (
            await Given
                .Program.Services.GetRequiredService<WriteGate>()
                .RunAsync<string>(
                    DeedOf(Given, Giver.Seat),
                    (write, ct) => import.AddAsync(write, [.. items.Select(item => new ItemRow(list.Id.Value, item))], Giver.Seat, ct),
                    default
                )
        ).Refusal.ShouldBeNull();
    }

    public async Task<string?> DoAsync(
        Seat seat,
        ListAct act,
        HandoverKind kind = HandoverKind.Assets,
        string? words = "Theo biên bản kiểm kê",
        string? hash = null,
        string? receiver = null
    )
    {
        await using var scope = Given.Program.Scope();
        var input = new ListInput(words, hash ?? (await LastAsync(kind))?.Hash);
        return (
            await scope
                .ServiceProvider.GetRequiredService<ActOnList>()
                .RunAsync(At(kind, receiver), act, input, seat, DeedOf(Given, seat), default)
        )
            .Refusal
            ?.Code;
    }

    public async Task<string?> DoAsync(Seat seat, int number, ItemAct act, ItemInput input, HandoverKind kind = HandoverKind.Assets)
    {
        await using var scope = Given.Program.Scope();
        return (
            await scope
                .ServiceProvider.GetRequiredService<ActOnItem>()
                .RunAsync(At(kind), number, act, input, seat, DeedOf(Given, seat), default)
        )
            .Refusal
            ?.Code;
    }

    /// <summary>Counts, draws and signs a list from beginning to end.</summary>
    public async Task SignAsync(HandoverKind kind = HandoverKind.Assets)
    {
        (await DoAsync(Giver.Seat, ListAct.GiverCounted, kind)).ShouldBeNull();
        (await DoAsync(Counter.Seat, ListAct.ReceiverCounted, kind)).ShouldBeNull();
        await DrawAndSignAsync(kind);
    }

    public async Task DrawAndSignAsync(HandoverKind kind = HandoverKind.Assets)
    {
        (await DoAsync(Counter.Seat, ListAct.Draw, kind)).ShouldBeNull();
        (await DoAsync(Giver.Seat, ListAct.SignGiver, kind)).ShouldBeNull();
        (await DoAsync(Leader.Seat, ListAct.SignReceiver, kind)).ShouldBeNull();
    }

    /// <summary>A decision that writes off so many of a thing, with its file.</summary>
    public static ItemInput Decision(int count) =>
        new()
        {
            Count = count * Quantity.One,
            Number = "77/QĐ-UBND",
            On = new DateOnly(2025, 9, 10),
            Reason = "Mất, đã bồi thường",
            File = new(
                new StoredFile
                {
                    Hash = new string('a', 64),
                    Size = 10,
                    ContentType = "application/pdf",
                    StoredAt = DateTimeOffset.UnixEpoch,
                },
                "quyet-dinh.pdf"
            ),
        };

    /// <summary>One side asks to open signed minutes again and the other agrees.</summary>
    public async Task ReopenAsync(HandoverKind kind = HandoverKind.Assets)
    {
        (await DoAsync(Giver.Seat, ListAct.ProposeReopen, kind)).ShouldBeNull();
        (await DoAsync(Giver.Seat, ListAct.AgreeReopen, kind)).ShouldBe("facility.not-yours");
        (await DoAsync(Leader.Seat, ListAct.AgreeReopen, kind)).ShouldBeNull();
    }

    public Task<HandoverList> ListAsync(HandoverKind kind = HandoverKind.Assets, string? receiver = null) =>
        Given.ReadAsync(db =>
        {
            var (lists, id, path) = (db.HandoverLists, Handover.Id, receiver ?? Handover.UnitPath);
            return lists.AsNoTracking().SingleAsync(row => row.HandoverId == id && row.Kind == kind && row.UnitPath == path);
        });

    public async Task<HandoverMinutes?> LastAsync(HandoverKind kind = HandoverKind.Assets)
    {
        var list = await ListAsync(kind);
        return await Given.ReadAsync(db => db.LastMinutesAsync(list, default));
    }

    public async Task<List<HandoverItem>> ItemsAsync(HandoverKind kind = HandoverKind.Assets, string? receiver = null)
    {
        var list = await ListAsync(kind, receiver);
        return await Given.ReadAsync(db =>
            db.ItemsOf(list).AsNoTracking().Include(row => row.WriteOffs).OrderBy(row => row.Number).ToListAsync()
        );
    }

    public Task<Handover> NowAsync() =>
        Given.ReadAsync(db =>
        {
            var (handovers, id) = (db.Handovers, Handover.Id);
            return handovers.AsNoTracking().SingleAsync(row => row.Id == id);
        });

    public static ItemFacts Thing(
        string name = "Máy vi tính",
        decimal quantity = 5,
        long value = 62_500_000,
        string code = "",
        string category = "TAI_SAN"
    ) =>
        new(
            category,
            code,
            name,
            "cái",
            Quantity.Of(quantity),
            value,
            value / 3,
            2021,
            "Đang dùng",
            "Phòng Kế toán",
            string.Empty,
            string.Empty
        );

    private static Deed DeedOf(Given given, Seat seat) => new(Actor.From(seat), given.Clock.GetUtcNow());
}
