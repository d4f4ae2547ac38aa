namespace ThongSuot.Competences.Checks;

/// <summary>What stands on screen for a kind of finding, and what to do.</summary>
internal static class FindingLabels
{
    public static string Of(FindingKind kind) =>
        kind switch
        {
            FindingKind.NobodyHolds => "Chưa có quy định ai có thẩm quyền",
            FindingKind.TwoHold => "Chồng chéo thẩm quyền",
            FindingKind.AuthorisationEnded => "Ủy quyền đã hết hiệu lực",
            FindingKind.AuthorisationEnds => "Ủy quyền hết trong 30 ngày",
            FindingKind.GivenWithoutPower => "Người ủy quyền không có thẩm quyền",
            FindingKind.ToWhoMayNot => "Ủy quyền cho người không được nhận",
            FindingKind.GivenFurther => "Ủy quyền lại",
            FindingKind.OutlivesBasis => "Ủy quyền dài hơn căn cứ",
            FindingKind.NotBegun => "Văn bản chưa có hiệu lực",
            FindingKind.NoEnd => "Ủy quyền không có thời hạn",
            _ => "Căn cứ không còn hiệu lực",
        };

    public static string Remedy(FindingKind kind) =>
        kind switch
        {
            FindingKind.NobodyHolds => "Trình văn bản phân cấp, hoặc ghi người có thẩm quyền theo luật",
            FindingKind.TwoHold => "Ghi văn bản nói ai trước, hoặc chấm dứt một dòng",
            FindingKind.AuthorisationEnded or FindingKind.AuthorisationEnds => "Gia hạn, hoặc để người ủy quyền ký",
            FindingKind.OutlivesBasis or FindingKind.NoEnd => "Sửa ngày kết thúc",
            FindingKind.NotBegun => "Chờ ngày có hiệu lực, hoặc sửa ngày trong sổ",
            FindingKind.BasisGone => "Ghi căn cứ mới, hoặc ngày kết thúc",
            _ => "Chấm dứt ủy quyền; phân công hoặc ủy quyền đúng người",
        };
}
