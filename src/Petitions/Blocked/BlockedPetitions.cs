using Microsoft.EntityFrameworkCore;
using ThongSuot.Petitions.Feedback;
using ThongSuot.Petitions.Fields;
using ThongSuot.Petitions.HotSpots;
using ThongSuot.Petitions.Letters;
using ThongSuot.Petitions.Reception;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Blockages;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;

namespace ThongSuot.Petitions.Blocked;

/// <summary>
/// Hot spots, what is past its day and in no hot spot, and periods in which a head did not receive citizens. Denunciations are not told of.
/// </summary>
internal sealed class BlockedPetitions(HotSpotReader spots, ReceptionDuty duty, PetitionSeats seats, UnitLeaders leaders, OfficeClock clock)
    : IBlockageSource
{
    private static readonly BlockageKind Hot = new("diem-nong", "Điểm nóng phản ánh, đơn thư") { Field = Role.ProvinceOffice };
    private static readonly BlockageKind Late = new("don-thu-qua-han", "Phản ánh, đơn thư quá hạn") { Field = Role.ProvinceOffice };
    private static readonly BlockageKind Missed = new("chua-tiep-cong-dan", "Chưa tiếp công dân theo lịch") { Field = Role.ProvinceOffice };

    public string Name => "Phản ánh, đơn thư";

    public IReadOnlyList<BlockageKind> Kinds { get; } = [Hot, Late, Missed];

    public async Task<IReadOnlyList<Blockage>> ReadAsync(Db db, Scope scope, CancellationToken ct)
    {
        if (scope.ProvinceCode.Length == 0)
        {
            return [];
        }

        var found = await spots.ReadAsync(db, scope, clock.Today, ct);
        var hot = found.SelectMany(spot => spot.Facts).Select(fact => fact.Code).ToHashSet(StringComparer.Ordinal);
        var today = clock.Today;
        var feedback = await FeedbackReads
            .Late(FeedbackReads.Seen(db, scope).AsNoTracking(), today)
            .OrderBy(row => row.Code)
            .ToListAsync(ct);
        var letters = await LetterReads.LateOf(LetterReads.Seen(db, scope).AsNoTracking(), today).OrderBy(row => row.Code).ToListAsync(ct);
        var missed = await duty.MissedAsync(db, scope, today, ct);
        if (found.Count + feedback.Count + letters.Count + missed.Count == 0)
        {
            return [];
        }

        var owners = await leaders.ReadAsync(scope, ct);
        return
        [
            .. found.Select(spot => Of(spot, owners)),
            .. feedback.Where(row => !hot.Contains(row.Code)).Select(row => Of(row, owners)),
            .. letters.Where(row => !hot.Contains(row.Code)).Select(row => Of(row, owners)),
            .. missed.Select(one => Of(one, owners)),
        ];
    }

    private Blockage Of(HotSpot spot, IReadOnlyDictionary<string, BlockageOwner> owners)
    {
        var due = spot.Late.Count > 0 ? spot.Late.Min(fact => fact.DueOn) : null;
        return new(
            spot.Key,
            Hot.Code,
            $"{seats.ShortNameOf(spot.PlacePath)}{(spot.Hamlet.Length > 0 ? $", {spot.Hamlet}" : null)}: {spot.Facts.Count()} vụ về "
                + $"{PetitionFields.Of(spot.Field).Name.ToLowerInvariant()}",
            "/diem-nong",
            spot.UnitPath,
            OfficeClock.StartOf(spot.Since),
            due is { } day ? OfficeClock.EndOf(day) : null,
            owners.GetValueOrDefault(spot.UnitPath),
            "lãnh đạo đối thoại, giải quyết dứt điểm"
        )
        {
            Count = spot.Facts.Count(),
            Touches = spot.Facts.Count(),
            Remedy = new(
                "Giải quyết dứt điểm các vụ việc của điểm nóng, trả lời từng người gửi",
                "Báo cáo kết quả giải quyết từng vụ, văn bản trả lời",
                "Luật Tiếp công dân số 42/2013/QH13; Nghị định 154/2026/NĐ-CP"
            ),
        };
    }

    private Blockage Of(CitizenFeedback row, IReadOnlyDictionary<string, BlockageOwner> owners) =>
        LateOne(
            row.Code,
            $"/pakn/{row.Code}",
            row.UnitPath,
            row.DueOn!.Value,
            $"{row.Code}: {CleanText.CutTo(row.Text, 100)}",
            row.State == FeedbackState.Answered ? "công khai kết quả trả lời" : "trả lời người phản ánh",
            "phản ánh quá hạn",
            $"/pakn?nhom={FeedbackLists.Late}",
            new(CitizenFeedback.RecordKind, row.Id.Value),
            owners
        );

    private Blockage Of(Letter row, IReadOnlyDictionary<string, BlockageOwner> owners) =>
        LateOne(
            row.Code,
            $"/don-thu/{row.Code}",
            row.UnitPath,
            row.DueOn!.Value,
            $"{row.Code}: {LetterLabels.KindOf(row)}, {LetterLabels.Of(row.State).ToLowerInvariant()}",
            "phân loại, giải quyết hoặc gửi kết quả",
            "đơn thư quá hạn",
            $"/don-thu?nhom={LetterReads.Late}",
            new(Letter.RecordKind, row.Id.Value),
            owners
        );

    private Blockage LateOne(
        string code,
        string path,
        string unitPath,
        DateOnly due,
        string text,
        string next,
        string cause,
        string list,
        BlockageRecord record,
        IReadOnlyDictionary<string, BlockageOwner> owners
    ) =>
        new(
            $"{Late.Code}/{code}",
            Late.Code,
            text,
            path,
            unitPath,
            OfficeClock.StartOf(due.AddDays(1)),
            OfficeClock.EndOf(due),
            owners.GetValueOrDefault(unitPath),
            next
        )
        {
            Cause = new(
                $"{Late.Code}{unitPath}{cause.Replace(' ', '-')}",
                $"{cause} ở {seats.ShortNameOf(unitPath)}",
                $"{list}&don-vi={Uri.EscapeDataString(unitPath)}"
            ),
            Record = record,
            Remedy = new(
                "Giải quyết, trả lời người gửi đúng pháp luật",
                "Văn bản trả lời, quyết định giải quyết đã gửi",
                "Luật Khiếu nại số 02/2011/QH13; Nghị định 20/2008/NĐ-CP; QĐ 766/QĐ-TTg"
            ),
        };

    private Blockage Of(MissedReception missed, IReadOnlyDictionary<string, BlockageOwner> owners) =>
        new(
            $"{Missed.Code}{missed.UnitPath}{missed.From:yyyy-MM-dd}",
            Missed.Code,
            $"{seats.ShortNameOf(missed.UnitPath)}: từ {VietnameseFormat.Date(missed.From)} đến {VietnameseFormat.Date(missed.To)} người đứng đầu tiếp {missed.Held}/{missed.Asked} ngày",
            "/tiep-cong-dan",
            missed.UnitPath,
            OfficeClock.StartOf(missed.To.AddDays(1)),
            null,
            owners.GetValueOrDefault(missed.UnitPath),
            "tiếp bù và ghi nhận ngày tiếp"
        )
        {
            Cause = new(
                Missed.Code,
                "cơ quan có người đứng đầu chưa tiếp công dân đủ ngày",
                $"/tiep-cong-dan?nhom={ReceptionLists.Missed}"
            ),
            Remedy = new(
                "Trực tiếp tiếp công dân đủ số ngày luật định",
                "Lịch tiếp bù, sổ tiếp công dân",
                "Luật Tiếp công dân số 42/2013/QH13; Nghị định 154/2026/NĐ-CP, Điều 10"
            ),
        };
}
