namespace ThongSuot.Difficulties.Demonstrate;

/// <summary>What a province has on its desks these weeks: made up, so that every state of a difficulty can be seen.</summary>
internal static class RecentStories
{
    public static IReadOnlyList<DifficultyStory> All { get; } =
    [
        new(null, 1, "Không tra được dữ liệu dân cư khi làm hồ sơ hộ tịch", "Từ sáng qua, tra cứu cơ sở dữ liệu dân cư báo hết phiên; phải nhập tay.", "Khôi phục kết nối, cho phép bổ sung sau.", DifficultyField.Digital, "so-khoa-hoc-cong-nghe", DifficultyClass.Resource, DifficultyAuthority.Province, 5, "Âu Cơ", StoryEnd.Queue, Urgency: Urgency.Urgent),
        new(null, 1, "Mất liên thông với cơ sở dữ liệu dân cư tại quầy", "Tra cứu công dân trên phần mềm một cửa bị lỗi, hồ sơ hộ tịch chậm.", "Sửa kết nối dữ liệu dân cư.", DifficultyField.Digital, "so-khoa-hoc-cong-nghe", DifficultyClass.Resource, DifficultyAuthority.Province, 2, "Hạ Hòa", StoryEnd.Queue),
        new(null, 2, "Chưa rõ mức thu phí chứng thực bản sao điện tử", "Bản sao chứng thực điện tử thu như bản giấy hay được miễn, các xã làm khác nhau.", "Thống nhất mức thu.", DifficultyField.Justice, "so-tu-phap", DifficultyClass.Misunderstanding, DifficultyAuthority.Province, 4, "", StoryEnd.Queue),
        new(null, 6, "Truy lĩnh phụ cấp chức vụ theo mức mới chưa có nguồn", "Phụ cấp lãnh đạo phòng được truy lĩnh nhưng dự toán xã không có.", "Bổ sung dự toán.", DifficultyField.Finance, "so-tai-chinh", DifficultyClass.Resource, DifficultyAuthority.Province, 9, "Thanh Sơn", StoryEnd.InWork),
        new(null, 12, "Hồ sơ cấp giấy chứng nhận lần đầu tồn vì thiếu bản đồ địa chính", "Nhiều thửa chưa có bản đồ số; đo đạc phải chờ chi nhánh.", "Tổ chức đo đạc tập trung.", DifficultyField.Land, "so-nong-nghiep-moi-truong", DifficultyClass.Resource, DifficultyAuthority.Province, 11, "Yên Lập|Tam Sơn", StoryEnd.InWork, Urgency: Urgency.Urgent),
        new(null, 9, "Trạm y tế xã chưa có mã cơ sở khám chữa bệnh mới", "Sau sáp nhập trạm, thanh toán bảo hiểm bị từ chối vì mã cũ.", "Cấp mã mới, cho chuyển tiếp.", DifficultyField.Health, "so-y-te", DifficultyClass.Procedure, DifficultyAuthority.Province, 6, "", StoryEnd.InWork),
        new(null, 14, "Cấp phép xây dựng nhà ở riêng lẻ ở nơi chưa có quy hoạch xã mới", "Quy hoạch xã cũ hết hiệu lực, xã mới chưa có.", "Hướng dẫn căn cứ cấp phép.", DifficultyField.Construction, "so-xay-dung", DifficultyClass.UnclearProcess, DifficultyAuthority.Province, 7, "Lâm Thao", StoryEnd.Answered,
            "Tiếp tục dùng quy hoạch được duyệt của xã cũ cho đến khi có quy hoạch mới; nơi chưa có quy hoạch thì lấy ý kiến Phòng chuyên môn về cao độ, chỉ giới.", "2140/SXD-QHKT", "Hướng dẫn cấp phép xây dựng chuyển tiếp"),
        new(null, 16, "Chế độ người hoạt động không chuyên trách nghỉ từ 1/6/2026", "Người nghỉ sau 31/5/2026 tính theo khoản nào chưa rõ.", "Hướng dẫn áp dụng.", DifficultyField.PolicyMoney, "so-noi-vu", DifficultyClass.Misunderstanding, DifficultyAuthority.Centre, 8, "", StoryEnd.Escalated, Ministry: "Bộ Nội vụ"),
        new(null, 18, "Trường học liên xã: xã nào trả chi thường xuyên", "Điểm trường nằm ở hai xã sau sắp xếp.", "Phân định nguồn chi.", DifficultyField.Education, "so-tai-chinh", DifficultyClass.UnclearProcess, DifficultyAuthority.Province, 3, "", StoryEnd.Reopened,
            "Xã nơi đặt trụ sở chính của trường lập dự toán và chi; các điểm trường do xã đó quản lý.", "2701/STC-HCSN", "Về chi thường xuyên của trường liên xã"),
        new(null, 25, "Thủ tục cho mượn hội trường xã cũ làm nhà văn hóa", "Trụ sở dôi dư chưa có phương án, người dân muốn dùng làm nhà văn hóa.", "Cho phép sử dụng tạm.", DifficultyField.Culture, "so-van-hoa-the-thao-du-lich", DifficultyClass.Procedure, DifficultyAuthority.Province, 4, "", StoryEnd.Solved,
            "Được bố trí tạm theo biên bản bàn giao; xã lập hồ sơ theo dõi tài sản, báo Sở Tài chính.", "990/SVHTTDL-QLVH", "Sử dụng tạm hội trường xã cũ"),
        new(null, 30, "Ủy quyền chứng thực cho công chức trung tâm phục vụ hành chính công", "Lãnh đạo đi họp thì không ký được chứng thực.", "Hướng dẫn ủy quyền theo quy định.", DifficultyField.Decentralisation, "so-tu-phap", DifficultyClass.UnclearProcess, DifficultyAuthority.Province, 10, "Âu Cơ", StoryEnd.Solved,
            "Chủ tịch UBND xã được ủy quyền bằng văn bản cho công chức trung tâm đối với chứng thực bản sao; mẫu văn bản kèm theo.", "1450/STP-BTTP", "Hướng dẫn ủy quyền chứng thực"),
    ];
}
