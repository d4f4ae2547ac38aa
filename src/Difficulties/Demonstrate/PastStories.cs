namespace ThongSuot.Difficulties.Demonstrate;

/// <summary>
/// What communes of Phú Thọ raised at and before the dialogue conference of 20/9/2025 and the working session of 12/11/2025, as the press
/// reported it, in words of our own. Who raised what beyond the communes named there, and the answers, are made up from what was said to be done.
/// </summary>
internal static class PastStories
{
    private static readonly DateOnly September = new(2025, 9, 8);
    private static readonly DateOnly November = new(2025, 11, 12);

    public static IReadOnlyList<DifficultyStory> All { get; } =
    [
        new(September, 0, "Hệ thống một cửa chập chờn, hay bị treo giờ cao điểm", "Phần mềm một cửa chậm và treo vào đầu giờ sáng; cán bộ phải nhập lại, người dân chờ lâu.", "Nâng cấp máy chủ, có đầu mối xử lý lỗi trong ngày.", DifficultyField.Digital, "so-khoa-hoc-cong-nghe",
            DifficultyClass.Resource, DifficultyAuthority.Province, 14, "Tam Sơn|Hương Cần", StoryEnd.ReopenedThenSolved, "Đã tăng năng lực máy chủ và tách cơ sở dữ liệu báo cáo; tổ phản ứng nhanh trực từ 7 giờ 30 đến 17 giờ, báo sự cố ở mục Hỗ trợ ngay.", "1245/SKHCN-CĐS", "Thông báo nâng cấp hệ thống một cửa"),
        new(September, 0, "Xã thiếu chuyên viên công nghệ thông tin, đất đai, kế toán", "Sau sắp xếp, nhiều xã không có người đúng chuyên môn công nghệ thông tin, địa chính, kế toán; một người kiêm nhiều việc.", "Điều động hoặc biệt phái người có chuyên môn về xã.", DifficultyField.Organisation, "so-noi-vu",
            DifficultyClass.Resource, DifficultyAuthority.Province, 22, "Tam Sơn", StoryEnd.Solved, "Tỉnh biệt phái khoảng 150 người từ 3 đến 6 tháng và luân chuyển khoảng 100 người giữa các xã; đơn vị gửi nhu cầu theo vị trí việc làm để bố trí.", "2310/SNV-TCBC", "Hướng dẫn đăng ký nhu cầu nhân sự"),
        new(September, 0, "Chưa có hướng dẫn giao dự toán, kế toán cho xã mới", "Các xã nhập từ nhiều xã cũ có số dư, khoản tạm ứng khác nhau; chưa có hướng dẫn thống nhất về tài chính, kế toán và giao dự toán.", "Hướng dẫn cụ thể việc nhận bàn giao ngân sách và giao dự toán.", DifficultyField.Finance, "so-tai-chinh",
            DifficultyClass.UnclearProcess, DifficultyAuthority.Province, 18, "Âu Cơ", StoryEnd.Solved, "Nhận bàn giao theo số dư đến ngày khóa sổ; lập lại dự toán theo đơn vị mới; chi thường xuyên bảo đảm không gián đoạn. Mẫu biểu kèm theo công văn.", "1877/STC-QLNS", "Hướng dẫn quản lý ngân sách cấp xã sau sắp xếp"),
        new(September, 0, "Chưa rõ phân cấp đầu tư xây dựng cơ bản cho xã", "Xã chưa biết dự án nào do xã quyết định đầu tư, dự án dở dang của huyện cũ do ai làm chủ đầu tư.", "Quy định rõ phân cấp và chuyển giao chủ đầu tư.", DifficultyField.Construction, "so-tai-chinh",
            DifficultyClass.UnclearProcess, DifficultyAuthority.Province, 11, "", StoryEnd.Solved, "Dự án nằm trọn trong một xã chuyển về xã; dự án liên xã giao ban quản lý dự án khu vực. Danh mục chuyển giao kèm theo.", "3056/UBND-KT", "Về chuyển giao chủ đầu tư dự án"),
        new(September, 0, "Thẩm quyền tuyển dụng viên chức giáo dục, y tế chưa thống nhất", "Chưa có cơ chế thống nhất về phân cấp, nhất là tuyển dụng viên chức trường học và trạm y tế.", "Hướng dẫn thẩm quyền tuyển dụng, quản lý.", DifficultyField.Education, "so-giao-duc-dao-tao",
            DifficultyClass.UnclearProcess, DifficultyAuthority.Centre, 13, "", StoryEnd.EscalatedThenSolved, "Theo trả lời của bộ: UBND tỉnh phân cấp; trong khi chờ, sở tổ chức tuyển dụng chung, xã tiếp nhận và quản lý.", "4410/UBND-VX", "Về tuyển dụng viên chức giáo dục", "Bộ Giáo dục và Đào tạo"),
        new(September, 0, "Chưa có quy định về quy chế làm việc và tiêu chuẩn chức danh ở xã mới", "Quy định quản lý cán bộ và tiêu chuẩn chức danh chưa điều chỉnh theo mô hình mới nên khó bổ nhiệm, luân chuyển.", "Sớm sửa quy định, hướng dẫn tạm thời.", DifficultyField.Organisation, "so-noi-vu",
            DifficultyClass.UnclearProcess, DifficultyAuthority.Centre, 9, "", StoryEnd.Escalated, Ministry: "Bộ Nội vụ"),
        new(September, 0, "Trụ sở làm việc xuống cấp, phân tán nhiều nơi", "99 xã làm việc ở nhiều nơi; có điểm cách nhau hơn 10 km, hồ sơ phải chuyển tay trong ngày.", "Bố trí kinh phí sửa chữa, sắp xếp lại trụ sở.", DifficultyField.Offices, "so-tai-chinh",
            DifficultyClass.Resource, DifficultyAuthority.Province, 16, "Hương Cần", StoryEnd.Solved, "Rà soát theo hiện trạng từng trụ sở; ưu tiên sửa nơi tiếp dân. Xã gửi danh mục theo mẫu trước ngày 15 hằng tháng.", "2988/STC-QLGCS", "Rà soát, sắp xếp trụ sở cấp xã"),
        new(September, 0, "Quá nhiều báo cáo, thời hạn gấp", "Mỗi tuần nhận hàng chục yêu cầu báo cáo, có yêu cầu trong ngày, trùng số liệu.", "Gộp đầu mối, dùng số liệu có sẵn trên hệ thống.", DifficultyField.PublicAdministration, "vp-ubnd",
            DifficultyClass.Procedure, DifficultyAuthority.Province, 27, "Tam Sơn", StoryEnd.ReopenedThenSolved, "Văn phòng UBND tỉnh làm đầu mối; sở không yêu cầu số liệu đã có trên hệ thống. Đơn vị được từ chối yêu cầu trùng và báo về Văn phòng.", "4120/UBND-TH", "Chấn chỉnh chế độ báo cáo"),
        new(September, 0, "Đường truyền họp trực tuyến yếu, trang thông tin xã chưa có", "Họp trực tuyến thường mất hình; trang thông tin điện tử của xã mới chưa được lập.", "Dùng đường truyền chung, lập trang cho xã.", DifficultyField.Digital, "so-khoa-hoc-cong-nghe",
            DifficultyClass.Resource, DifficultyAuthority.Province, 12, "", StoryEnd.Solved, "Đã đưa các điểm cầu lên đường truyền số liệu chuyên dùng; mỗi xã có một trang theo mẫu chung, tài khoản gửi qua văn thư.", "1302/SKHCN-BCVT", "Hạ tầng số cho cấp xã"),
        new(September, 0, "Phần mềm công tác Đảng lỗi truyền nhận, phần mềm kiểm tra chưa dùng được", "Gửi nhận văn bản Đảng bị lỗi; phần mềm kiểm tra, giám sát chờ trung ương nâng cấp.", "Kiến nghị trung ương nâng cấp, có hướng dẫn dùng tạm.", DifficultyField.Party, "vp-ubnd",
            DifficultyClass.Resource, DifficultyAuthority.Centre, 8, "", StoryEnd.Escalated, Ministry: "Văn phòng Trung ương Đảng"),
        new(September, 0, "Chưa có hướng dẫn thu, nộp đảng phí theo mô hình mới", "Đảng bộ xã mới chưa rõ tỷ lệ trích nộp và cách quản lý đảng phí.", "Hướng dẫn thống nhất.", DifficultyField.Party, "vp-ubnd", DifficultyClass.UnclearProcess, DifficultyAuthority.Centre, 6, "", StoryEnd.EscalatedThenSolved,
            "Tạm thời thực hiện tỷ lệ như trước; quyết toán theo hướng dẫn mới từ quý sau.", "215/CV-VPTU", "Hướng dẫn tạm thời về đảng phí", "Văn phòng Trung ương Đảng"),
        new(September, 0, "Chi trả chế độ nghỉ theo Nghị định 178 còn chậm ở xã", "Một số người đã có quyết định nghỉ nhưng chưa nhận tiền vì chưa rõ nguồn.", "Cấp nguồn, hướng dẫn chi trả.", DifficultyField.PolicyMoney, "so-noi-vu",
            DifficultyClass.UnclearProcess, DifficultyAuthority.Province, 10, "", StoryEnd.Solved, "Nguồn đã phân bổ về Kho bạc khu vực; xã lập danh sách theo mẫu, chi trong 5 ngày làm việc kể từ khi có nguồn.", "1955/STC-HCSN", "Chi trả chế độ, chính sách"),
        new(November, 0, "Thiếu quy chế phối hợp giữa xã và chi nhánh văn phòng đăng ký đất đai", "Hồ sơ đất phải đi lại nhiều lần vì chưa có quy chế phối hợp giữa các phòng của xã và chi nhánh.", "Ban hành quy chế phối hợp, hướng dẫn bằng văn bản về thủ tục đất đai.", DifficultyField.Land, "so-nong-nghiep-moi-truong",
            DifficultyClass.UnclearProcess, DifficultyAuthority.Province, 3, "Lương Sơn|Cao Dương|Liên Sơn", StoryEnd.Solved, "Đã ban hành quy chế: chi nhánh trả lời xã trong 2 ngày làm việc; bảng phân việc từng bước kèm theo.", "5210/QĐ-UBND", "Quy chế phối hợp giải quyết thủ tục đất đai", AtConference: true),
        new(November, 0, "Máy tính của trung tâm phục vụ hành chính công thiếu và yếu", "Máy cũ không quét, không ký số được; số hóa hồ sơ chậm.", "Bổ sung máy tính, máy quét.", DifficultyField.Offices, "so-khoa-hoc-cong-nghe",
            DifficultyClass.Resource, DifficultyAuthority.Province, 3, "Lương Sơn|Cao Dương|Liên Sơn", StoryEnd.Solved, "Cấp 3 bộ máy tính và 1 máy quét cho mỗi trung tâm từ nguồn thu hồi của các cơ quan dôi dư; nhận tại Sở trước 30/11.", "1688/SKHCN-CĐS", "Cấp thiết bị cho trung tâm phục vụ hành chính công", AtConference: true),
        new(November, 0, "Giải phóng mặt bằng chậm vì thay đổi thẩm quyền", "Nhiệm vụ chuyển từ huyện, hồ sơ đền bù dở dang không rõ ai phê duyệt tiếp.", "Hướng dẫn chuyển tiếp phương án bồi thường.", DifficultyField.Land, "so-nong-nghiep-moi-truong",
            DifficultyClass.UnclearProcess, DifficultyAuthority.Province, 3, "Lương Sơn|Liên Sơn|Cao Dương", StoryEnd.ReopenedThenSolved, "Phương án đã thẩm định trước 1/7/2025 do Chủ tịch UBND xã phê duyệt tiếp; phương án chưa thẩm định lập lại theo thẩm quyền mới.", "5333/UBND-NNMT", "Chuyển tiếp phương án bồi thường", AtConference: true),
        new(November, 0, "Thêm vị trí cho phòng chuyên môn của xã", "Định mức chưa đủ cho khối lượng chuyển từ huyện; chưa có quy định thống nhất về vị trí và số lượng.", "Tăng biên chế, thống nhất vị trí việc làm.", DifficultyField.Organisation, "so-noi-vu",
            DifficultyClass.Resource, DifficultyAuthority.Centre, 3, "Cao Dương|Lương Sơn|Liên Sơn", StoryEnd.Escalated, Ministry: "Bộ Nội vụ", AtConference: true),
    ];
}
