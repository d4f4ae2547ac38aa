using ThongSuot.Platform.Access;
using ThongSuot.Reports.Demands;

namespace ThongSuot.Demonstration.Reports;

/// <summary>A demand of the demonstration province.</summary>
/// <param name="Office">Slug of the body that asks or has recorded what an outside body asks.</param>
/// <param name="Asks">Whether its leader has decided; else it waits for him.</param>
internal sealed record DemandStory(string Office, Role Author, Role Decider, bool Asks, DemandFacts Facts);

/// <summary>Kinds of reports that communes are really asked for; the figures and the bodies' wordings are made up.</summary>
internal static class DemandStories
{
    /// <summary>The one that communes answer here.</summary>
    public const string Weekly = "Tình hình vận hành chính quyền địa phương 2 cấp (tuần)";

    public static IReadOnlyList<DemandStory> All { get; } =
    [
        new(
            "vp-ubnd",
            Role.ProvinceOffice,
            Role.ProvinceLeader,
            true,
            Facts(Weekly, DemandFrequency.Week, 0.2m) with
            {
                LegalGround = "Chế độ báo cáo theo Nghị định 09/2019/NĐ-CP",
                Article = "Điều 12",
                Cells =
                [
                    Known("c1", "dossiers.received"),
                    Known("c2", "dossiers.resolved-in-time"),
                    Known("c3", "dossiers.open-overdue"),
                    Known("c4", "difficulties.raised"),
                    Known("c5", "difficulties.raised-open"),
                    Typed("c6", "Lượt dân được hướng dẫn tại nhà", "lượt", new CellRule(null, null, null, 3)),
                    Typed("c7", "Buổi tập huấn cầm tay chỉ việc", "buổi", new CellRule(null, 30, null, 3)),
                    Typed("c8", "Giờ mất điện tại trụ sở", "giờ", new CellRule(null, 168, null, null)),
                ],
            }
        ),
        new(
            "so-noi-vu",
            Role.CaseOfficer,
            Role.DepartmentLeader,
            true,
            Facts("Tình hình tổ chức bộ máy, nhân sự cấp xã", DemandFrequency.Month, 1.5m) with
            {
                LegalGround = "Chương trình công tác năm của Sở Nội vụ",
                Cells =
                [
                    Known("c1", "staffing.payroll"),
                    Known("c2", "staffing.vacant"),
                    Typed("c3", "Người hoạt động không chuyên trách ở thôn", "người", CellRule.None),
                    Typed("c4", "Trong đó đã bố trí công việc", "người", new CellRule(null, null, "c3", null)),
                    Typed("c5", "Trong đó chưa bố trí công việc", "người", new CellRule(null, null, "c3", null)),
                ],
            }
        ),
        new(
            "so-noi-vu",
            Role.CaseOfficer,
            Role.DepartmentLeader,
            true,
            Facts("Báo cáo nhanh tình hình sắp xếp, hoạt động của đơn vị hành chính", DemandFrequency.Week, 2) with
            {
                OutsideBody = "Bộ Nội vụ",
                Kind = DemandKind.Thematic,
                Channel = DemandChannel.Document,
                Cells =
                [
                    Typed("c1", "Số hồ sơ tiếp nhận", "hồ sơ", CellRule.None),
                    Typed("c2", "Người hoạt động không chuyên trách ở thôn", "người", CellRule.None),
                    Typed("c3", "Cán bộ, công chức xin nghỉ trong tuần", "người", CellRule.None),
                ],
            }
        ),
        new(
            "so-noi-vu",
            Role.CaseOfficer,
            Role.DepartmentLeader,
            true,
            Facts("Tình hình cán bộ, công chức cấp xã sau sắp xếp", DemandFrequency.Quarter, 3) with
            {
                OutsideBody = "Ban Tổ chức Tỉnh ủy",
                Channel = DemandChannel.Document,
                Cells =
                [
                    Typed("c1", "Cán bộ, công chức xin nghỉ", "người", CellRule.None),
                    Typed("c2", "Đảng viên chuyển sinh hoạt", "người", CellRule.None),
                ],
            }
        ),
        new(
            "so-khoa-hoc-cong-nghe",
            Role.CaseOfficer,
            Role.DepartmentLeader,
            false,
            Facts("Kết quả chuyển đổi số cấp xã", DemandFrequency.Month, 1.5m) with
            {
                Cells =
                [
                    Typed("c1", "Số hồ sơ tiếp nhận trực tuyến", "hồ sơ", CellRule.None),
                    Typed("c2", "Tỷ lệ hồ sơ trực tuyến", "%", CellRule.None),
                    Typed("c3", "Buổi tập huấn cầm tay chỉ việc", "buổi", CellRule.None),
                    Typed("c4", "Tổ công nghệ số cộng đồng đang hoạt động", "tổ", CellRule.None),
                ],
            }
        ),
    ];

    private static DemandFacts Facts(string name, DemandFrequency frequency, decimal hours) =>
        new()
        {
            Name = name,
            Frequency = frequency,
            Hours = hours,
            Levels = DemandLevels.Communes,
            ValidFrom = new DateOnly(2025, 7, 1),
        };

    // Name and unit are the indicator's own; they are put in when the demand is told.
    private static DemandCell Known(string key, string code) => new(key, code, "?") { Indicator = code };

    private static DemandCell Typed(string key, string name, string unit, CellRule rule) => new(key, name, unit) { Rule = rule };
}
