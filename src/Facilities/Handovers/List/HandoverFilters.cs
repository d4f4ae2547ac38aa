using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;

namespace ThongSuot.Facilities.Handovers.List;

/// <summary>The lists of old units and of their lists; a number on a first page or a board counts with the same condition.</summary>
internal static class HandoverFilters
{
    public const string All = "tat-ca";
    public const string Late = "qua-han";

    /// <summary>Lists that wait for the giver to count.</summary>
    public const string ToGive = "cho-ben-giao-dem";
    public const string ToReceive = "cho-ben-nhan-dem";
    public const string ToDraw = "cho-lap-bien-ban";
    public const string ToSign = "cho-ky";
    public const string Disputed = "co-chenh-lech";
    public const string Signed = "da-ky";
    public const string Received = "da-nhan";
    public const string WrittenOff = "co-ghi-giam";
    public const string Open = "chua-dem";
    public const string ToWitness = "cho-chung-kien";
    public const string ToAnswer = "cho-dong-y-mo-lai";

    /// <summary>Narrows to what the seat itself can do next.</summary>
    public const string Mine = "toi";

    /// <summary>What became of lines, with the filter that opens their lists.</summary>
    public static IReadOnlyList<(string Slug, string Name, Func<ListTotals, PartTotal> Of)> Parts { get; } =
    [
        (All, "Tất cả", totals => totals.All),
        (Received, "Đã nhận", totals => totals.Received),
        (Disputed, "Chênh lệch", totals => totals.Disputed),
        (WrittenOff, "Ghi giảm", totals => totals.WrittenOff),
        (Open, "Chưa đếm", totals => totals.Open),
    ];

    public static IReadOnlyList<(string Slug, string Name)> UnitTabs { get; } =
    [
        (All, "Tất cả"),
        .. Enum.GetValues<HandoverState>().Select(state => (HandoverLabels.Slug(state), HandoverLabels.Of(state))),
        (Late, "Quá hạn"),
    ];

    public static IReadOnlyList<(string Slug, string Name)> ListTabs { get; } =
    [
        (ToGive, "Chờ bên giao đếm"),
        (ToReceive, "Chờ bên nhận đếm"),
        (ToDraw, "Chờ lập biên bản"),
        (ToSign, "Chờ ký"),
        (ToWitness, "Chờ chứng kiến"),
        (ToAnswer, "Chờ đồng ý mở lại"),
        (Disputed, "Có chênh lệch"),
        (WrittenOff, "Có ghi giảm"),
        (Received, "Có dòng đã nhận"),
        (Open, "Có dòng chưa đếm"),
        (Signed, "Đã ký"),
        (All, "Tất cả"),
    ];

    public static IQueryable<Handover> Pick(IQueryable<Handover> rows, string? slug, DateOnly today) =>
        slug == Late ? rows.Where(row => row.State != HandoverState.HandedOver && row.DueOn < today)
        : Enum.GetValues<HandoverState>().Any(state => HandoverLabels.Slug(state) == slug) ? OfState(rows, slug!)
        : rows;

    public static IQueryable<HandoverList> Pick(Db db, IQueryable<HandoverList> rows, string? slug, string province) =>
        slug switch
        {
            ToGive => rows.Where(row => row.State == ListState.Listing && row.Lines > 0),
            ToReceive => rows.Where(row => row.State == ListState.Counting),
            ToDraw => rows.Where(row => row.State == ListState.Counted),
            ToSign => rows.Where(row => row.State == ListState.Signing),
            ToWitness => Unwitnessed(db, rows, province),
            ToAnswer => rows.Where(row => row.ReopenBy != null),
            Received => rows.Where(row => row.Received > 0),
            WrittenOff => rows.Where(row => row.WrittenOff > 0),
            Open => rows.Where(row => row.Quantity > row.Received + row.Disputed + row.WrittenOff),
            Disputed => rows.Where(row => row.DisputedLines > 0),
            Signed => rows.Where(row => row.State == ListState.Signed),
            _ => rows.Where(row => row.Lines > 0),
        };

    /// <summary>Of a step, the lists with which the seat itself may go on: not those of the other side, nor what it has signed.</summary>
    public static IQueryable<HandoverList> OwnTurn(Db db, IQueryable<HandoverList> rows, string? slug, Seat seat)
    {
        // Leaders answer; nobody has no path.
        var (path, answers, me) = (seat.ScopePath, seat.Leads ? seat.ScopePath : string.Empty, HandoverList.PersonKey(seat.AccountId));
        var (account, picked) = (seat.AccountId, Pick(db, rows, slug, seat.ProvinceCode));
        return slug switch
        {
            ToGive => picked.Where(row => row.HolderPath == path && !row.ReceiverPeople.Contains(me)),
            ToReceive => picked.Where(row => row.UnitPath == path && !row.GiverPeople.Contains(me)),
            ToSign => OwnPen(db, rows, seat),
            ToAnswer => picked.Where(row =>
                (row.HolderPath == answers || row.UnitPath == answers)
                && row.ReopenBy != account
                && (row.HolderPath == row.UnitPath || row.ReopenFrom != path)
            ),
            _ => picked,
        };
    }

    /// <summary>Minutes that the seat itself is to sign: a leader for its commune, an officer for an old unit within one.</summary>
    private static IQueryable<HandoverList> OwnPen(Db db, IQueryable<HandoverList> rows, Seat seat)
    {
        var (path, leads, me) = (seat.ScopePath, seat.Leads, HandoverList.PersonKey(seat.AccountId));
        var (account, province, minutes) = (seat.AccountId, seat.ProvinceCode, db.HandoverMinutes);
        return rows.Where(row =>
            row.State == ListState.Signing
            && minutes.Any(one =>
                one.ProvinceCode == province
                && one.ListId == row.Id
                && one.Number == row.MinutesNumber
                && !one.Signatures.Any(signed => signed.ProvinceCode == province && signed.AccountId == account)
                && (
                    (
                        row.HolderPath == path
                        && leads == (row.UnitPath != path)
                        && !row.ReceiverPeople.Contains(me)
                        && !one.Signatures.Any(signed => signed.ProvinceCode == province && signed.Side == MinutesSide.Giver)
                    )
                    || (
                        leads
                        && row.UnitPath == path
                        && !row.GiverPeople.Contains(me)
                        && !one.Signatures.Any(signed => signed.ProvinceCode == province && signed.Side == MinutesSide.Receiver)
                    )
                )
            )
        );
    }

    /// <summary>Lists whose last minutes want a third signature.</summary>
    private static IQueryable<HandoverList> Unwitnessed(Db db, IQueryable<HandoverList> rows, string province)
    {
        var minutes = db.HandoverMinutes;
        return rows.Where(row =>
            row.State == ListState.Signing
            && minutes.Any(one =>
                one.ProvinceCode == province
                && one.ListId == row.Id
                && one.Number == row.MinutesNumber
                && one.WantsWitness
                && !one.Signatures.Any(signed => signed.ProvinceCode == province && signed.Side == MinutesSide.Witness)
            )
        );
    }

    /// <summary>Of one organisation: a path that is none narrows nothing.</summary>
    public static string? Unit(string? typed, Scope scope) =>
        typed is { Length: > 1 } && typed.StartsWith('/') && typed.EndsWith('/') && scope.Covers(typed) ? typed : null;

    public static IEnumerable<string> Words(string? text) =>
        VietnameseText.SearchKey(text).Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(8);

    private static IQueryable<Handover> OfState(IQueryable<Handover> rows, string slug)
    {
        var state = Enum.GetValues<HandoverState>().First(state => HandoverLabels.Slug(state) == slug);
        return rows.Where(row => row.State == state);
    }
}
