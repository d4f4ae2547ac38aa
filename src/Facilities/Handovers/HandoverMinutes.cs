using System.Security.Cryptography;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Facilities.Handovers;

/// <summary>
/// Minutes of a list: its lines as they stood when they were drawn, and the signatures under exactly these. They never change; what
/// changes afterwards goes into the next ones.
/// </summary>
internal sealed class HandoverMinutes : IInProvince
{
    public required HandoverMinutesId Id { get; init; }

    public required string ProvinceCode { get; init; }

    public required HandoverListId ListId { get; init; }

    /// <summary>From 1 within the list.</summary>
    public required int Number { get; init; }

    /// <summary><see cref="MinutesContent"/>, packed.</summary>
    public required byte[] Content { get; init; }

    /// <summary>SHA-256 of <see cref="Content"/> in hexadecimal: what each signature is under.</summary>
    public required string Hash { get; init; }

    public required DateTimeOffset DrawnAt { get; init; }

    public required string DrawnBy { get; init; }

    public required bool WantsWitness { get; init; }

    public DateTimeOffset? CompletedAt { get; private set; }

    public DateTimeOffset? TakenBackAt { get; private set; }

    public int Version { get; private set; }

    public List<HandoverSignature> Signatures { get; init; } = [];

    /// <summary>Sides that have not signed, in the order of the paper.</summary>
    public IEnumerable<MinutesSide> Missing =>
        Enum.GetValues<MinutesSide>()
            .Where(side => side != MinutesSide.Witness || WantsWitness)
            .Where(side => Signatures.TrueForAll(signed => signed.Side != side));

    /// <summary>What the minutes are now, in words; those that were signed and then replaced say by which.</summary>
    /// <param name="replacedBy">Number of later minutes that all have signed; null without.</param>
    public (string Words, string Style) Standing(int? replacedBy) =>
        TakenBackAt is not null ? ("Đã thu hồi", "stopped")
        : CompletedAt is null ? ($"Chờ {string.Join(", ", Missing.Select(side => HandoverLabels.Of(side).ToLowerInvariant()))} ký", "near")
        : replacedBy is { } later ? ($"Đã đủ chữ ký, được thay bằng biên bản số {later}", "stopped")
        : ("Đã đủ chữ ký", "in-time");

    /// <summary>The content is what was signed.</summary>
    public bool IsIntact => HashOf(Content) == Hash && Signatures.TrueForAll(signed => signed.Hash == Hash);

    public MinutesContent Read() => PackedJson.Unpack<MinutesContent>(Content);

    public static HandoverMinutes Draw(HandoverList list, MinutesContent content, string by, DateTimeOffset at)
    {
        var packed = PackedJson.Pack(content);
        return new()
        {
            Id = HandoverMinutesId.New(),
            ProvinceCode = list.ProvinceCode,
            ListId = list.Id,
            Number = list.MinutesNumber,
            Content = packed,
            Hash = HashOf(packed),
            DrawnAt = at,
            DrawnBy = by,
            WantsWitness = content.Lines.Any(line => HandoverCategories.Of(line.Category).Witness.Length > 0),
        };
    }

    /// <summary>One side signs what it saw.</summary>
    /// <param name="seen">The hash that the form was drawn with.</param>
    public Result Sign(MinutesSide side, string? seen, Seat seat, DateTimeOffset at)
    {
        if (TakenBackAt is not null || CompletedAt is not null)
        {
            return FacilityRefusals.MinutesClosed;
        }

        if (seen != Hash)
        {
            return FacilityRefusals.OtherContent;
        }

        if (Signatures.Exists(signed => signed.Side == side))
        {
            return FacilityRefusals.AlreadySigned(side);
        }

        if (Signatures.Exists(signed => signed.AccountId == seat.AccountId))
        {
            return FacilityRefusals.SignedOtherSide;
        }

        Signatures.Add(
            new HandoverSignature
            {
                ProvinceCode = ProvinceCode,
                MinutesId = Id,
                Side = side,
                AccountId = seat.AccountId,
                SeatId = seat.SeatId,
                Name = seat.PersonName,
                Signature = seat.Signature,
                At = at,
                Hash = Hash,
            }
        );
        CompletedAt = Missing.Any() ? null : at;
        Version++;
        return Result.Done;
    }

    public void TakeBack(DateTimeOffset at)
    {
        TakenBackAt = at;
        Version++;
    }

    private static string HashOf(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content));
}

/// <summary>A signature under minutes.</summary>
internal sealed class HandoverSignature : IInProvince
{
    public required string ProvinceCode { get; init; }

    public required HandoverMinutesId MinutesId { get; init; }

    public required MinutesSide Side { get; init; }

    public required AccountId AccountId { get; init; }

    public required SeatId SeatId { get; init; }

    /// <summary>As it stands under the paper.</summary>
    public required string Name { get; init; }

    /// <summary>With the office held then.</summary>
    public required string Signature { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>What was signed.</summary>
    public required string Hash { get; init; }
}

/// <summary>What minutes say.</summary>
internal sealed record MinutesContent(
    string Handover,
    HandoverKind Kind,
    string OldUnit,
    string Giver,
    string Receiver,
    string DecisionNumber,
    DateOnly DecisionOn,
    ListTotals Totals,
    IReadOnlyList<MinutesLine> Lines
)
{
    public static MinutesContent Of(Handover handover, HandoverList list, IEnumerable<HandoverItem> items, Func<string, string> nameOf) =>
        new(
            handover.Code,
            list.Kind,
            $"{handover.OldName}, {handover.OldDistrict}",
            nameOf(list.HolderPath),
            nameOf(list.UnitPath),
            handover.DecisionNumber,
            handover.DecisionOn,
            list.Totals,
            [.. items.Select(MinutesLine.Of)]
        );
}

/// <summary>A line as it stood.</summary>
internal sealed record MinutesLine(
    int Number,
    string Category,
    string Code,
    string Name,
    string Measure,
    long Quantity,
    long Value,
    long? Remaining,
    int? Year,
    string Condition,
    string Place,
    string Retention,
    string Note,
    long GiverCount,
    long Received,
    long Disputed,
    long WrittenOff,
    string Reason,
    string Answers,
    string Decision
)
{
    public static MinutesLine Of(HandoverItem item) =>
        new(
            item.Number,
            item.Category,
            item.Code,
            item.Name,
            item.Measure,
            item.Quantity,
            item.Value,
            item.Remaining,
            item.Year,
            item.Condition,
            item.Place,
            item.Retention,
            item.Note,
            item.GiverCount ?? item.Quantity,
            item.Received,
            item.Disputed,
            item.WrittenOff,
            item.Reason ?? item.GiverReason ?? string.Empty,
            item.Answers ?? item.GiverAnswers ?? string.Empty,
            string.Join("; ", item.Standing.Select(one => $"{one.Number} ngày {Platform.Text.VietnameseFormat.Date(one.On)}: {one.Reason}"))
        );
}
