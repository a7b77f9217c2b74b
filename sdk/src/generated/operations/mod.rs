// Generated from spec/ by `cargo xtask regen`. Do not edit.

//! The requests of every operation, and the index of all 327.
//!
//! # IAM
//!
//! Tokens and projects from the identity service, for signing in.
//!
//! Paths are below `/v3`.
//!
//! | operation | | method and path |
//! |---|---|---|
//! | [`keystone_create_user_token_by_password`](crate::Client::keystone_create_user_token_by_password) | Get a user token by password | `POST /auth/tokens` |
//! | [`keystone_list_projects`](crate::Client::keystone_list_projects) | List the projects of the account | `GET /projects` |
//!
//! # Images
//!
//! Container images of a platform project and their tags. Feature `project`.
//!
//! Paths are below `/v1/{project_id}/eihealth-projects/{eihealth_project_id}`.
//!
//! | operation | | method and path |
//! |---|---|---|
//! | [`publish_image`](crate::Client::publish_image) | Publish an image to the asset market | `POST /images/publish` |
//! | [`import_image`](crate::Client::import_image) | Import an image from another project | `POST /images/import` |
//! | [`subscribe_image`](crate::Client::subscribe_image) | Subscribe to an image of the asset market | `POST /images/subscribe` |
//! | [`update_image`](crate::Client::update_image) | Update the description or type of an image | `PUT /images/{image_id}` |
//! | [`delete_image`](crate::Client::delete_image) | Delete an image with all its tags | `DELETE /images/{image_id}` |
//! | [`batch_delete_tag`](crate::Client::batch_delete_tag) | Delete several tags of an image | `POST /images/{image_id}/tags/batch-delete` |
//! | [`delete_tag`](crate::Client::delete_tag) | Delete one tag of an image | `DELETE /images/{image_id}/tags/{tag}` |
//! | [`list_image`](crate::Client::list_image) | List images | `GET /images` |
//! | [`create_image`](crate::Client::create_image) | Create an image | `POST /images` |
//! | [`show_docker_login`](crate::Client::show_docker_login) | Get a docker login command | `GET /images/docker-login-cmd` |
//! | [`list_image_tag`](crate::Client::list_image_tag) | List the tags of an image | `GET /images/{image_id}/tags` |
//!
//! # Label pages
//!
//! Saved label filters of a platform project. Feature `project`.
//!
//! Paths are below `/v1/{project_id}/eihealth-projects/{eihealth_project_id}`.
//!
//! | operation | | method and path |
//! |---|---|---|
//! | [`list_label_page`](crate::Client::list_label_page) | List label pages | `GET /label-pages` |
//! | [`create_label_page`](crate::Client::create_label_page) | Create a label page | `POST /label-pages` |
//! | [`delete_label_page`](crate::Client::delete_label_page) | Delete a label page | `DELETE /label-pages/{label_page_id}` |
//!
//! # Projects
//!
//! Platform projects, their members and their audit traces. Feature `project`.
//!
//! Paths are below `/v1/{project_id}`.
//!
//! | operation | | method and path |
//! |---|---|---|
//! | [`create_project`](crate::Client::create_project) | Create a platform project | `POST /eihealth-projects` |
//! | [`list_project`](crate::Client::list_project) | List platform projects | `GET /eihealth-projects` |
//! | [`update_project`](crate::Client::update_project) | Update a platform project | `PUT /eihealth-projects/{eihealth_project_id}` |
//! | [`delete_project`](crate::Client::delete_project) | Delete a platform project | `DELETE /eihealth-projects/{eihealth_project_id}` |
//! | [`show_project`](crate::Client::show_project) | Get a platform project | `GET /eihealth-projects/{eihealth_project_id}` |
//! | [`update_member`](crate::Client::update_member) | Add a project member or change their role | `PUT /eihealth-projects/{eihealth_project_id}/members/{user_id}` |
//! | [`delete_member`](crate::Client::delete_member) | Remove a project member | `DELETE /eihealth-projects/{eihealth_project_id}/members/{user_id}` |
//! | [`transfer_project`](crate::Client::transfer_project) | Transfer a platform project to another owner | `POST /eihealth-projects/{eihealth_project_id}/transfer` |
//! | [`batch_delete_member`](crate::Client::batch_delete_member) | Remove several project members | `POST /eihealth-projects/{eihealth_project_id}/members/batch-delete` |
//! | [`show_project_tracker`](crate::Client::show_project_tracker) | Get the audit tracker of a project | `GET /eihealth-projects/{eihealth_project_id}/project-tracker` |
//! | [`update_project_tracker`](crate::Client::update_project_tracker) | Set which events the audit tracker records | `PUT /eihealth-projects/{eihealth_project_id}/project-tracker` |
//! | [`show_project_trace`](crate::Client::show_project_trace) | List audit log files of a project | `GET /eihealth-projects/{eihealth_project_id}/project-traces` |
//! | [`show_project_trace_data`](crate::Client::show_project_trace_data) | Get an audit log file of a project | `GET /eihealth-projects/{eihealth_project_id}/project-traces/{path}` |
//! | [`download_data_trace`](crate::Client::download_data_trace) | Download the latest audit records of a project | `GET /eihealth-projects/{eihealth_project_id}/data-traces` |
//!
//! # Studies
//!
//! Virtual screening studies of a platform project and the jobs that load their results. Feature `project`.
//!
//! Paths are below `/v1/{project_id}`.
//!
//! | operation | | method and path |
//! |---|---|---|
//! | [`create_study`](crate::Client::create_study) | Create a study | `POST /eihealth-projects/{eihealth_project_id}/studies` |
//! | [`delete_study`](crate::Client::delete_study) | Delete a study | `DELETE /eihealth-projects/{eihealth_project_id}/studies/{study_id}` |
//! | [`list_study_job`](crate::Client::list_study_job) | List the jobs of a study | `GET /eihealth-projects/{eihealth_project_id}/studies/{study_id}/jobs` |
//! | [`create_study_job`](crate::Client::create_study_job) | Create a study job | `POST /eihealth-projects/{eihealth_project_id}/studies/{study_id}/jobs` |
//! | [`list_study`](crate::Client::list_study) | List studies | `GET /studies` |
//! | [`show_extremum_info`](crate::Client::show_extremum_info) | Get the extreme values of a study job | `GET /eihealth-projects/{eihealth_project_id}/studies/{study_id}/jobs/{job_id}/extremum` |
//! | [`show3d_structure_content`](crate::Client::show3d_structure_content) | Get the 3D structure of a study job | `GET /eihealth-projects/{eihealth_project_id}/studies/{study_id}/jobs/{job_id}/3d-structure` |
//!
//! # Autoscaling
//!
//! Policies that add and remove computing nodes as load changes. Feature `system`.
//!
//! Paths are below `/v1/{project_id}/system/autoscaler`.
//!
//! | operation | | method and path |
//! |---|---|---|
//! | [`create_scale_out_policy`](crate::Client::create_scale_out_policy) | Create a scale-out policy | `POST /scale-out-policies` |
//! | [`list_scale_out_policy`](crate::Client::list_scale_out_policy) | List scale-out policies | `GET /scale-out-policies` |
//! | [`show_scale_out_policy`](crate::Client::show_scale_out_policy) | Get a scale-out policy | `GET /scale-out-policies/{id}` |
//! | [`update_scale_out_policy`](crate::Client::update_scale_out_policy) | Update a scale-out policy | `PUT /scale-out-policies/{id}` |
//! | [`delete_scale_out_policy`](crate::Client::delete_scale_out_policy) | Delete a scale-out policy | `DELETE /scale-out-policies/{id}` |
//! | [`list_nodes`](crate::Client::list_nodes) | List the computing nodes of a scale-out policy | `GET /scale-out-policies/{id}/computing-resources` |
//! | [`list_scaling_history`](crate::Client::list_scaling_history) | List the scaling history of a scale-out policy | `GET /scale-out-policies/{id}/histories` |
//! | [`list_policy_events`](crate::Client::list_policy_events) | List the events of a scale-out policy | `GET /scale-out-policies/{id}/events` |
//! | [`start_scale_out_policy`](crate::Client::start_scale_out_policy) | Start a scale-out policy | `POST /scale-out-policies/{id}/start` |
//! | [`stop_scale_out_policy`](crate::Client::stop_scale_out_policy) | Stop a scale-out policy | `POST /scale-out-policies/{id}/stop` |
//! | [`update_scale_in_policy`](crate::Client::update_scale_in_policy) | Update the scale-in policy | `PUT /scale-in-policy` |
//! | [`show_scale_in_policy`](crate::Client::show_scale_in_policy) | Get the scale-in policy | `GET /scale-in-policy` |
//!
//! # Computing resources
//!
//! Computing nodes of the platform, their flavors and quotas. Feature `system`.
//!
//! Paths are below `/v1/{project_id}/system`.
//!
//! | operation | | method and path |
//! |---|---|---|
//! | [`create_computing_resource`](crate::Client::create_computing_resource) | Buy computing resources | `POST /computing-resources` |
//! | [`list_computing_resources`](crate::Client::list_computing_resources) | List computing resources | `GET /computing-resources` |
//! | [`delete_computing_resource`](crate::Client::delete_computing_resource) | Delete a computing resource | `DELETE /computing-resources/{id}` |
//! | [`show_left_quota`](crate::Client::show_left_quota) | Get the remaining quota of computing nodes | `GET /computing-resources/quota` |
//! | [`list_computing_resource_flavors`](crate::Client::list_computing_resource_flavors) | List flavors of computing resources | `GET /computing-resources/flavors` |
//! | [`stop_node`](crate::Client::stop_node) | Stop a computing resource | `POST /computing-resources/{id}/stop` |
//! | [`reboot_node`](crate::Client::reboot_node) | Reboot a computing resource | `POST /computing-resources/{id}/reboot` |
//! | [`start_node`](crate::Client::start_node) | Start a computing resource | `POST /computing-resources/{id}/start` |
//! | [`update_schedule`](crate::Client::update_schedule) | Change whether a computing resource takes tasks | `PUT /computing-resources/{id}/schedule` |
//! | [`show_schedule`](crate::Client::show_schedule) | Get the scheduling state of a computing resource | `GET /computing-resources/{id}/schedule` |
//! | [`show_bms_devices`](crate::Client::show_bms_devices) | List the GPUs of a bare metal computing resource | `GET /computing-resources/{id}/devices` |
//! | [`show_evs_quota`](crate::Client::show_evs_quota) | Get the EVS quota and its use | `GET /computing-resources/evs-quota` |
//!
//! # Database resources
//!
//! Database servers of the platform and their flavors. Feature `system`.
//!
//! Paths are below `/v1/{project_id}/system`.
//!
//! | operation | | method and path |
//! |---|---|---|
//! | [`list_database_resource_flavor`](crate::Client::list_database_resource_flavor) | List flavors of database resources | `GET /database-resources/flavors` |
//! | [`delete_database_resource`](crate::Client::delete_database_resource) | Delete a database resource | `DELETE /database-resources/{id}` |
//! | [`create_database_resource`](crate::Client::create_database_resource) | Buy a database resource | `POST /database-resources` |
//! | [`list_database_resource`](crate::Client::list_database_resource) | List database resources | `GET /database-resources` |
//!
//! # Users
//!
//! Platform users, their roles, settings and verification, and the IAM users they come from. Feature `system`.
//!
//! Paths are below `/v1/{project_id}`.
//!
//! | operation | | method and path |
//! |---|---|---|
//! | [`list_iam_users`](crate::Client::list_iam_users) | List IAM users of the account | `GET /iam/users` |
//! | [`list_iam_groups`](crate::Client::list_iam_groups) | List IAM user groups of the account | `GET /iam/groups` |
//! | [`list_iam_group_users`](crate::Client::list_iam_group_users) | List the users of an IAM user group | `GET /iam/groups/{group_id}/users` |
//! | [`import_user`](crate::Client::import_user) | Import an IAM user into the platform | `POST /users/import` |
//! | [`list_user`](crate::Client::list_user) | List platform users | `GET /users` |
//! | [`create_user`](crate::Client::create_user) | Create a platform user | `POST /users` |
//! | [`check_token_verification`](crate::Client::check_token_verification) | Check whether a token is valid here | `GET /users/token-verification` |
//! | [`show_user`](crate::Client::show_user) | Get a platform user | `GET /users/{user_id}` |
//! | [`update_user`](crate::Client::update_user) | Update a user's email address and phone number | `PUT /users/{user_id}` |
//! | [`delete_user`](crate::Client::delete_user) | Delete a platform user | `DELETE /users/{user_id}` |
//! | [`validate_code`](crate::Client::validate_code) | Exchange a verification code for a ticket | `POST /users/{user_id}/code-verify` |
//! | [`list_mfa`](crate::Client::list_mfa) | List the verification methods of a user | `GET /users/{user_id}/mfa/methods` |
//! | [`change_password`](crate::Client::change_password) | Change a user's password | `POST /users/{user_id}/password` |
//! | [`update_init_password`](crate::Client::update_init_password) | Replace the initial password of a new user | `PUT /users/{user_id}/init-password` |
//! | [`update_user_role`](crate::Client::update_user_role) | Change a user's role | `PUT /users/{user_id}/role` |
//! | [`update_user_by_domain`](crate::Client::update_user_by_domain) | Update a user as the account owner | `PUT /users/{user_id}/domain-change-info` |
//! | [`create_code`](crate::Client::create_code) | Send a verification code to a user | `POST /users/{user_id}/verification-code` |
//! | [`update_user_setting`](crate::Client::update_user_setting) | Update the quotas of a user | `PUT /users/{user_id}/settings` |
//! | [`show_user_setting`](crate::Client::show_user_setting) | Get the quotas of a user | `GET /users/{user_id}/settings` |
//!
//! # Job settings
//!
//! Platform-wide settings of jobs. Feature `system`.
//!
//! Paths are below `/v1/{project_id}/system`.
//!
//! | operation | | method and path |
//! |---|---|---|
//! | [`show_job_config`](crate::Client::show_job_config) | Get the number of job records that are kept | `GET /job-config` |
//! | [`update_job_config`](crate::Client::update_job_config) | Set how many job records are kept | `PUT /job-config` |
//!
//! # Labels
//!
//! Labels that mark jobs, apps and workflows. Feature `system`.
//!
//! Paths are below `/v1/{project_id}/system`.
//!
//! | operation | | method and path |
//! |---|---|---|
//! | [`list_label`](crate::Client::list_label) | List labels | `GET /labels` |
//! | [`create_label`](crate::Client::create_label) | Create a label | `POST /labels` |
//! | [`delete_label`](crate::Client::delete_label) | Delete a label | `DELETE /labels/{label_id}` |
//! | [`batch_delete_label`](crate::Client::batch_delete_label) | Delete several labels | `POST /labels/batch-delete` |
//!
//! # Messages
//!
//! Operation messages, notices, and the mail settings that deliver them. Feature `system`.
//!
//! Paths are below `/v1/{project_id}`.
//!
//! | operation | | method and path |
//! |---|---|---|
//! | [`list_message`](crate::Client::list_message) | List operation messages | `GET /messages` |
//! | [`list_message_statistics`](crate::Client::list_message_statistics) | Count operation messages | `GET /messages/statistics` |
//! | [`show_message_receive_config`](crate::Client::show_message_receive_config) | Get the user's mail preferences | `GET /messages/email-client-config` |
//! | [`update_message_receive_config`](crate::Client::update_message_receive_config) | Update the user's mail preferences | `PUT /messages/email-client-config` |
//! | [`check_email_connection`](crate::Client::check_email_connection) | Test the connection to a mail server | `POST /messages/email-connection-test` |
//! | [`show_message_email_config`](crate::Client::show_message_email_config) | Get the mail server for messages | `GET /messages/email-server-config` |
//! | [`update_message_email_config`](crate::Client::update_message_email_config) | Set the mail server for messages | `PUT /messages/email-server-config` |
//! | [`delete_message_email_config`](crate::Client::delete_message_email_config) | Delete the mail server for messages | `DELETE /messages/email-server-config` |
//! | [`show_message_clear_rule`](crate::Client::show_message_clear_rule) | Get the number of messages that are kept | `GET /messages/rules` |
//! | [`update_message_clear_rule_request_body`](crate::Client::update_message_clear_rule_request_body) | Set how many messages are kept | `PUT /messages/rules` |
//! | [`list_notice`](crate::Client::list_notice) | List notices | `GET /notices` |
//! | [`batch_delete_notice`](crate::Client::batch_delete_notice) | Delete several notices | `POST /notices/batch-delete` |
//! | [`batch_update_notice`](crate::Client::batch_update_notice) | Mark several notices as read | `POST /notices/batch-update` |
//!
//! # Node labels
//!
//! Labels of computing nodes, used to place tasks. Feature `system`.
//!
//! Paths are below `/v1/{project_id}/system`.
//!
//! | operation | | method and path |
//! |---|---|---|
//! | [`batch_update_node_label`](crate::Client::batch_update_node_label) | Set the labels of a computing node | `POST /nodes/{server_id}/labels` |
//! | [`list_node_label`](crate::Client::list_node_label) | List the labels of a computing node | `GET /nodes/{server_id}/labels` |
//! | [`list_cluster_all_node_label`](crate::Client::list_cluster_all_node_label) | List the node labels of the whole cluster | `GET /cluster/labels` |
//! | [`list_preset_label`](crate::Client::list_preset_label) | List preset node labels | `GET /preset-labels` |
//!
//! # Overview
//!
//! What the platform holds, at a glance. Feature `system`.
//!
//! Paths are below `/v1/{project_id}/system`.
//!
//! | operation | | method and path |
//! |---|---|---|
//! | [`show_overview`](crate::Client::show_overview) | Get an overview of the platform | `GET /overview` |
//!
//! # Performance resources
//!
//! Fast shared storage that speeds up jobs. Feature `system`.
//!
//! Paths are below `/v1/{project_id}/system`.
//!
//! | operation | | method and path |
//! |---|---|---|
//! | [`create_performance_resource`](crate::Client::create_performance_resource) | Buy performance resources | `POST /performance-resources` |
//! | [`list_performance_resources`](crate::Client::list_performance_resources) | List performance resources | `GET /performance-resources` |
//! | [`delete_performance_resource`](crate::Client::delete_performance_resource) | Delete a performance resource | `DELETE /performance-resources/{id}` |
//! | [`update_performance_resource`](crate::Client::update_performance_resource) | Update a performance resource | `PUT /performance-resources/{id}` |
//!
//! # Metrics
//!
//! Monitoring data of platform resources. Feature `system`.
//!
//! Paths are below `/v1/{project_id}`.
//!
//! | operation | | method and path |
//! |---|---|---|
//! | [`show_resource_metric_data`](crate::Client::show_resource_metric_data) | Get monitoring data of a resource | `GET /metric-data` |
//! | [`batch_download_resource_stat_data`](crate::Client::batch_download_resource_stat_data) | Get monitoring statistics of several resources | `POST /metric-data/batch-stat-metric-data` |
//!
//! # Storage resources
//!
//! Purchased storage of the platform. Feature `system`.
//!
//! Paths are below `/v1/{project_id}/system`.
//!
//! | operation | | method and path |
//! |---|---|---|
//! | [`list_storage_resources`](crate::Client::list_storage_resources) | List storage resources | `GET /storage-resources` |
//!
//! # Platform settings
//!
//! Environment, vendor and archive settings of the platform. Feature `system`.
//!
//! Paths are below `/v1/{project_id}/system`.
//!
//! | operation | | method and path |
//! |---|---|---|
//! | [`show_env`](crate::Client::show_env) | Get the environment of the platform | `GET /configs` |
//! | [`show_vendor`](crate::Client::show_vendor) | Get the vendor name and logo of the platform | `GET /vendor-config` |
//! | [`update_vendor`](crate::Client::update_vendor) | Set the vendor name and logo of the platform | `PUT /vendor-config` |
//! | [`list_archive_configs`](crate::Client::list_archive_configs) | List regions for cross-region archiving | `GET /archive-configs` |
//! | [`update_archive_config`](crate::Client::update_archive_config) | Choose the region for cross-region archiving | `PUT /archive-configs/{region_id}` |
//!
//! # Quotas
//!
//! Quotas of the platform and their use. Feature `system`.
//!
//! Paths are below `/v1/{project_id}`.
//!
//! | operation | | method and path |
//! |---|---|---|
//! | [`list_quota`](crate::Client::list_quota) | List quotas of the platform and their use | `GET /quotas` |
//!
//! # Backups
//!
//! Archives of project data. Feature `data`.
//!
//! Paths are below `/v1/{project_id}/eihealth-projects/{eihealth_project_id}`.
//!
//! | operation | | method and path |
//! |---|---|---|
//! | [`delete_backup`](crate::Client::delete_backup) | Delete an archive | `DELETE /backups/{backup_id}` |
//! | [`show_backup_path`](crate::Client::show_backup_path) | Download the file list of an archive | `GET /backups/{backup_id}/paths` |
//! | [`restore_backup`](crate::Client::restore_backup) | Restore an archive into a project | `POST /backups/{backup_id}/restore` |
//! | [`list_backup`](crate::Client::list_backup) | List archives | `GET /backups` |
//! | [`create_backup`](crate::Client::create_backup) | Archive data of a project | `POST /backups` |
//!
//! # Data
//!
//! Files and folders of a platform project, and who may do what with them. Feature `data`.
//!
//! Paths are below `/v1/{project_id}/eihealth-projects/{eihealth_project_id}`.
//!
//! | operation | | method and path |
//! |---|---|---|
//! | [`create_data`](crate::Client::create_data) | Create a folder | `POST /datas` |
//! | [`list_data`](crate::Client::list_data) | List files and folders | `GET /datas` |
//! | [`show_bucket_storage`](crate::Client::show_bucket_storage) | Get the storage that a project uses | `GET /datas/bucket-storage` |
//! | [`copy_data`](crate::Client::copy_data) | Copy data within a project | `POST /datas/clone` |
//! | [`import_data`](crate::Client::import_data) | Import data from another project | `POST /datas/import` |
//! | [`import_network_data`](crate::Client::import_network_data) | Import data from the internet | `POST /datas/import-from-network` |
//! | [`quote_data`](crate::Client::quote_data) | Reference data of another project or a bucket | `POST /datas/quote` |
//! | [`subscribe_data`](crate::Client::subscribe_data) | Subscribe to a data asset of the market | `POST /datas/subscribe` |
//! | [`upload_data`](crate::Client::upload_data) | Upload a file | `POST /datas/upload` |
//! | [`batch_delete_data`](crate::Client::batch_delete_data) | Delete several files and folders | `POST /datas/batch-delete` |
//! | [`list_bucket`](crate::Client::list_bucket) | List the buckets of a project | `GET /buckets` |
//! | [`show_data_policy`](crate::Client::show_data_policy) | Get the data policy of a project | `GET /datas/policy` |
//! | [`update_data_policy`](crate::Client::update_data_policy) | Update the data policy of a project | `PUT /datas/policy` |
//! | [`show_data`](crate::Client::show_data) | Get a file or folder | `GET /datas/{path}` |
//! | [`update_data_path_policy`](crate::Client::update_data_path_policy) | Allow or deny deletion of a file or folder | `PUT /datas/{path}/policy` |
//! | [`publish_data`](crate::Client::publish_data) | Publish a data asset to the market | `POST /datas/publish` |
//!
//! # Data jobs
//!
//! Background jobs that copy, import and delete data. Feature `data`.
//!
//! Paths are below `/v1/{project_id}/eihealth-projects/{eihealth_project_id}`.
//!
//! | operation | | method and path |
//! |---|---|---|
//! | [`list_data_job`](crate::Client::list_data_job) | List data jobs | `GET /data-jobs` |
//! | [`show_data_job`](crate::Client::show_data_job) | Get a data job | `GET /data-jobs/{data_job_id}` |
//! | [`delete_data_job`](crate::Client::delete_data_job) | Delete a data job | `DELETE /data-jobs/{data_job_id}` |
//! | [`cancel_data_job`](crate::Client::cancel_data_job) | Cancel a data job | `POST /data-jobs/{data_job_id}/cancel` |
//! | [`retry_data_job`](crate::Client::retry_data_job) | Retry a data job | `POST /data-jobs/{data_job_id}/retry` |
//! | [`list_checkpoint`](crate::Client::list_checkpoint) | List the log entries of a data job | `GET /data-jobs/{data_job_id}/checkpoints` |
//! | [`download_data_job_log`](crate::Client::download_data_job_log) | Download the log of a data job | `GET /data-jobs/{data_job_id}/logs` |
//!
//! # OBS buckets
//!
//! Object storage buckets of the account and file downloads. Feature `data`.
//!
//! Paths are below `/v1/{project_id}`.
//!
//! | operation | | method and path |
//! |---|---|---|
//! | [`list_obs_bucket`](crate::Client::list_obs_bucket) | List OBS buckets of the account | `GET /customer-buckets` |
//! | [`list_obs_bucket_object`](crate::Client::list_obs_bucket_object) | List files and folders of an OBS bucket | `GET /customer-buckets/{bucket_name}/objects` |
//! | [`download_data`](crate::Client::download_data) | Download a file | `POST /eihealth-projects/{eihealth_project_id}/data/download` |
//!
//! # Databases
//!
//! Database instances of a project and their rows. Feature `database`.
//!
//! Paths are below `/v1/{project_id}/eihealth-projects/{eihealth_project_id}`.
//!
//! | operation | | method and path |
//! |---|---|---|
//! | [`quote_instance`](crate::Client::quote_instance) | Reference databases of another project | `POST /databases/batch-quote` |
//! | [`list_instance`](crate::Client::list_instance) | List databases | `GET /databases` |
//! | [`create_instance`](crate::Client::create_instance) | Create a database | `POST /databases` |
//! | [`show_instance`](crate::Client::show_instance) | Get a database | `GET /databases/{database_id}` |
//! | [`delete_instance`](crate::Client::delete_instance) | Delete a database | `DELETE /databases/{database_id}` |
//! | [`list_database_data`](crate::Client::list_database_data) | Query rows of a database | `GET /databases/{database_id}/data` |
//! | [`import_database_data`](crate::Client::import_database_data) | Import rows into a database | `POST /databases/{database_id}/data` |
//! | [`create_database_data`](crate::Client::create_database_data) | Insert a row into a database | `POST /databases/{database_id}/data/insert` |
//! | [`delete_database_data`](crate::Client::delete_database_data) | Delete a row of a database | `DELETE /databases/{database_id}/data/{row_num}` |
//! | [`update_database_data`](crate::Client::update_database_data) | Update a row of a database | `PUT /databases/{database_id}/data/{row_num}` |
//!
//! # Database templates
//!
//! Column layouts that database instances are made from. Feature `database`.
//!
//! Paths are below `/v1/{project_id}/eihealth-projects/{eihealth_project_id}`.
//!
//! | operation | | method and path |
//! |---|---|---|
//! | [`import_template`](crate::Client::import_template) | Import database templates from another project | `POST /templates/batch-import` |
//! | [`upload_template`](crate::Client::upload_template) | Upload a database template | `POST /templates/upload` |
//! | [`list_template`](crate::Client::list_template) | List database templates | `GET /templates` |
//! | [`create_template`](crate::Client::create_template) | Create a database template | `POST /templates` |
//! | [`show_template`](crate::Client::show_template) | Get a database template | `GET /templates/{template_id}` |
//! | [`delete_template`](crate::Client::delete_template) | Delete a database template | `DELETE /templates/{template_id}` |
//!
//! # Apps
//!
//! Analysis apps: an image, its command, inputs and outputs. Feature `app`.
//!
//! Paths are below `/v1/{project_id}/eihealth-projects/{eihealth_project_id}`.
//!
//! | operation | | method and path |
//! |---|---|---|
//! | [`publish_app`](crate::Client::publish_app) | Publish an app to the asset market | `POST /apps/{app_id}/publish` |
//! | [`batch_import_app`](crate::Client::batch_import_app) | Import apps from another project | `POST /apps/batch-import` |
//! | [`subscribe_app`](crate::Client::subscribe_app) | Subscribe to an app asset | `POST /apps/subscribe` |
//! | [`list_app`](crate::Client::list_app) | List apps | `GET /apps` |
//! | [`create_app`](crate::Client::create_app) | Create an app | `POST /apps` |
//! | [`show_app`](crate::Client::show_app) | Get an app | `GET /apps/{app_id}` |
//! | [`update_app`](crate::Client::update_app) | Update an app | `PUT /apps/{app_id}` |
//! | [`delete_app`](crate::Client::delete_app) | Delete an app | `DELETE /apps/{app_id}` |
//!
//! # Jobs
//!
//! Runs of apps and workflows, with their tasks, events and logs. Feature `app`.
//!
//! Paths are below `/v1/{project_id}/eihealth-projects/{eihealth_project_id}`.
//!
//! | operation | | method and path |
//! |---|---|---|
//! | [`list_job`](crate::Client::list_job) | List jobs | `GET /jobs` |
//! | [`execute_job`](crate::Client::execute_job) | Start a job | `POST /jobs` |
//! | [`show_job`](crate::Client::show_job) | Get a job | `GET /jobs/{job_id}` |
//! | [`delete_job`](crate::Client::delete_job) | Delete a job | `DELETE /jobs/{job_id}` |
//! | [`update_job`](crate::Client::update_job) | Update task parameters of a job | `PUT /jobs/{job_id}` |
//! | [`show_job_event`](crate::Client::show_job_event) | List events of a job | `GET /jobs/{job_id}/events` |
//! | [`show_job_log`](crate::Client::show_job_log) | Get the log of a task of a job | `GET /jobs/{job_id}/logs` |
//! | [`show_task_events`](crate::Client::show_task_events) | List start events of a task | `GET /jobs/{job_id}/tasks/{task_name}/events` |
//! | [`show_task_instances`](crate::Client::show_task_instances) | List instances of a task | `GET /jobs/{job_id}/tasks/{task_name}/instances` |
//! | [`show_task_instance_events`](crate::Client::show_task_instance_events) | List events of a task instance | `GET /jobs/{job_id}/tasks/{task_name}/instances/{instance_name}/events` |
//! | [`show_task_instance_pod`](crate::Client::show_task_instance_pod) | Get the pod of a task instance | `GET /jobs/{job_id}/tasks/{task_name}/instances/{instance_name}/pod` |
//! | [`show_task_instance_metric_data`](crate::Client::show_task_instance_metric_data) | Get metrics of a task instance | `GET /jobs/{job_id}/tasks/{task_name}/instances/{instance_name}/metric-data` |
//! | [`retry_job`](crate::Client::retry_job) | Retry a job | `POST /jobs/{job_id}/retry` |
//! | [`cancel_job`](crate::Client::cancel_job) | Cancel or force-stop a job | `POST /jobs/{job_id}/terminate` |
//! | [`batch_cancel_job`](crate::Client::batch_cancel_job) | Cancel several jobs | `POST /jobs/batch-terminate` |
//! | [`batch_retry_job`](crate::Client::batch_retry_job) | Retry several jobs | `POST /jobs/batch-retry` |
//! | [`batch_delete_job`](crate::Client::batch_delete_job) | Delete several jobs | `POST /jobs/batch-delete` |
//!
//! # Auto jobs
//!
//! Jobs that start by themselves when database rows match. Feature `app`.
//!
//! Paths are below `/v1/{project_id}/eihealth-projects/{eihealth_project_id}`.
//!
//! | operation | | method and path |
//! |---|---|---|
//! | [`list_auto_job`](crate::Client::list_auto_job) | List automatic jobs | `GET /auto-jobs` |
//! | [`create_auto_job`](crate::Client::create_auto_job) | Create an automatic job | `POST /auto-jobs` |
//! | [`delete_auto_job`](crate::Client::delete_auto_job) | Delete an automatic job | `DELETE /auto-jobs/{auto_job_id}` |
//! | [`update_auto_job`](crate::Client::update_auto_job) | Update an automatic job | `PUT /auto-jobs/{auto_job_id}` |
//! | [`show_auto_job`](crate::Client::show_auto_job) | Get an automatic job | `GET /auto-jobs/{auto_job_id}` |
//! | [`start_auto_job`](crate::Client::start_auto_job) | Start an automatic job | `POST /auto-jobs/{auto_job_id}/start` |
//! | [`stop_auto_job`](crate::Client::stop_auto_job) | Stop an automatic job | `POST /auto-jobs/{auto_job_id}/stop` |
//!
//! # Workflows
//!
//! Apps joined into a graph. Feature `app`.
//!
//! Paths are below `/v1/{project_id}/eihealth-projects/{eihealth_project_id}`.
//!
//! | operation | | method and path |
//! |---|---|---|
//! | [`publish_workflow`](crate::Client::publish_workflow) | Publish a workflow to the asset market | `POST /workflows/{workflow_id}/publish` |
//! | [`import_workflow`](crate::Client::import_workflow) | Import a workflow from another project | `POST /workflows/import` |
//! | [`subscribe_workflow`](crate::Client::subscribe_workflow) | Subscribe to a workflow asset | `POST /workflows/subscribe` |
//! | [`list_workflow`](crate::Client::list_workflow) | List workflows | `GET /workflows` |
//! | [`create_workflow`](crate::Client::create_workflow) | Create a workflow | `POST /workflows` |
//! | [`show_workflow`](crate::Client::show_workflow) | Get a workflow | `GET /workflows/{workflow_id}` |
//! | [`update_workflow`](crate::Client::update_workflow) | Update a workflow | `PUT /workflows/{workflow_id}` |
//! | [`delete_workflow`](crate::Client::delete_workflow) | Delete a workflow | `DELETE /workflows/{workflow_id}` |
//!
//! # Statistics
//!
//! Counts of apps, workflows, jobs and resource use. Feature `app`.
//!
//! Paths are below `/v1/{project_id}/eihealth-projects`.
//!
//! | operation | | method and path |
//! |---|---|---|
//! | [`list_performance_resource_stat`](crate::Client::list_performance_resource_stat) | List usage of performance acceleration resources | `GET /performance-resources-statistics` |
//! | [`list_workflow_statistic`](crate::Client::list_workflow_statistic) | Count apps, workflows and jobs of a project | `GET /{eihealth_project_id}/statistics` |
//! | [`list_global_workflow_statistic`](crate::Client::list_global_workflow_statistic) | Count jobs of all projects | `GET /workflow-statistics` |
//!
//! # Assets
//!
//! Published assets of the market and their versions. Feature `market`.
//!
//! Paths are below `/v1/{project_id}`.
//!
//! | operation | | method and path |
//! |---|---|---|
//! | [`list_asset`](crate::Client::list_asset) | List assets of the market | `GET /assets` |
//! | [`list_property`](crate::Client::list_property) | List the values of an asset property | `GET /assets/properties` |
//! | [`show_asset`](crate::Client::show_asset) | Get an asset | `GET /assets/{asset_id}` |
//! | [`show_asset_version`](crate::Client::show_asset_version) | Get a version of an asset | `GET /assets/{asset_id}/versions/{version}` |
//! | [`update_asset_version`](crate::Client::update_asset_version) | Update a version of an asset | `PUT /assets/{asset_id}/versions/{version}` |
//! | [`delete_asset_version`](crate::Client::delete_asset_version) | Delete a version of an asset | `DELETE /assets/{asset_id}/versions/{version}` |
//! | [`execute_asset_action`](crate::Client::execute_asset_action) | Act on the publication of an asset version | `POST /assets/{asset_id}/versions/{version}/action` |
//!
//! # Stars
//!
//! Assets a user has starred. Feature `market`.
//!
//! Paths are below `/v1/{project_id}/assets`.
//!
//! | operation | | method and path |
//! |---|---|---|
//! | [`list_star`](crate::Client::list_star) | List starred assets | `GET /stars` |
//! | [`update_star`](crate::Client::update_star) | Star an asset | `PUT /{asset_id}/stars` |
//! | [`delete_star`](crate::Client::delete_star) | Unstar an asset | `DELETE /{asset_id}/stars` |
//!
//! # Vendors
//!
//! Vendors that publish assets. Feature `market`.
//!
//! Paths are below `/v1/{project_id}`.
//!
//! | operation | | method and path |
//! |---|---|---|
//! | [`list_vendor`](crate::Client::list_vendor) | List vendors | `GET /vendors` |
//!
//! # Notebooks
//!
//! Jupyter notebooks of a project. Feature `notebook`.
//!
//! Paths are below `/v1/{project_id}/eihealth-projects/{eihealth_project_id}`.
//!
//! | operation | | method and path |
//! |---|---|---|
//! | [`list_notebook`](crate::Client::list_notebook) | List notebooks | `GET /notebooks` |
//! | [`create_notebook`](crate::Client::create_notebook) | Create a notebook | `POST /notebooks` |
//! | [`show_notebook`](crate::Client::show_notebook) | Get a notebook | `GET /notebooks/{notebook_id}` |
//! | [`update_notebook`](crate::Client::update_notebook) | Update the description of a notebook | `PUT /notebooks/{notebook_id}` |
//! | [`delete_notebook`](crate::Client::delete_notebook) | Delete a notebook | `DELETE /notebooks/{notebook_id}` |
//! | [`stop_or_start_notebook`](crate::Client::stop_or_start_notebook) | Stop or start a notebook | `POST /notebooks/{notebook_id}/action` |
//! | [`show_notebook_token`](crate::Client::show_notebook_token) | Get the token of a notebook | `GET /notebooks/{notebook_id}/token` |
//! | [`list_notebook_tool`](crate::Client::list_notebook_tool) | List built-in notebook environments | `GET /notebooks/tools` |
//!
//! # Nextflow engine
//!
//! Installation and versions of the Nextflow engine. Feature `nextflow`.
//!
//! Paths are below `/v1/{project_id}/nextflow`.
//!
//! | operation | | method and path |
//! |---|---|---|
//! | [`install_nextflow`](crate::Client::install_nextflow) | Install Nextflow | `POST /engines` |
//! | [`show_nextflow`](crate::Client::show_nextflow) | Get the Nextflow engine | `GET /engines/{id}` |
//! | [`uninstall_nextflow`](crate::Client::uninstall_nextflow) | Uninstall Nextflow | `DELETE /engines/{id}` |
//! | [`clean_nextflow_cache`](crate::Client::clean_nextflow_cache) | Clear the Nextflow cache | `POST /clean-cache` |
//! | [`list_nextflow_version`](crate::Client::list_nextflow_version) | List Nextflow versions | `GET /versions` |
//!
//! # Nextflow jobs
//!
//! Runs of Nextflow workflows. Feature `nextflow`.
//!
//! Paths are below `/v1/{project_id}/eihealth-projects/{eihealth_project_id}/nextflow`.
//!
//! | operation | | method and path |
//! |---|---|---|
//! | [`create_nextflow_job`](crate::Client::create_nextflow_job) | Create a Nextflow job | `POST /jobs` |
//! | [`list_nextflow_job`](crate::Client::list_nextflow_job) | List Nextflow jobs | `GET /jobs` |
//! | [`show_nextflow_job`](crate::Client::show_nextflow_job) | Get a Nextflow job | `GET /jobs/{job_id}` |
//! | [`delete_nextflow_job`](crate::Client::delete_nextflow_job) | Delete a Nextflow job | `DELETE /jobs/{job_id}` |
//! | [`retry_nextflow_job`](crate::Client::retry_nextflow_job) | Retry a Nextflow job | `POST /jobs/{job_id}/retry` |
//! | [`show_nextflow_job_log`](crate::Client::show_nextflow_job_log) | Get the log of a Nextflow job | `GET /jobs/{job_id}/logs` |
//! | [`stop_nextflow_job`](crate::Client::stop_nextflow_job) | Stop a Nextflow job | `POST /jobs/{job_id}/stop` |
//! | [`show_nextflow_job_reports`](crate::Client::show_nextflow_job_reports) | List the report files of a Nextflow job | `GET /jobs/{job_id}/reports` |
//!
//! # Nextflow tasks
//!
//! Tasks of a Nextflow run, with their use of resources and logs. Feature `nextflow`.
//!
//! Paths are below `/v1/{project_id}/eihealth-projects/{eihealth_project_id}/nextflow/jobs/{job_id}`.
//!
//! | operation | | method and path |
//! |---|---|---|
//! | [`list_nextflow_task`](crate::Client::list_nextflow_task) | List the tasks of a Nextflow job | `GET /tasks` |
//! | [`show_nextflow_task_detail`](crate::Client::show_nextflow_task_detail) | Get a task of a Nextflow job | `GET /tasks/{task_id}` |
//! | [`show_nextflow_task_log`](crate::Client::show_nextflow_task_log) | Get the log of a Nextflow task | `GET /tasks/{task_id}/logs` |
//!
//! # Nextflow workflows
//!
//! Nextflow workflows of a project. Feature `nextflow`.
//!
//! Paths are below `/v1/{project_id}/eihealth-projects/{eihealth_project_id}/nextflow`.
//!
//! | operation | | method and path |
//! |---|---|---|
//! | [`create_nextflow_workflow`](crate::Client::create_nextflow_workflow) | Create a Nextflow workflow | `POST /workflows` |
//! | [`list_nextflow_workflow`](crate::Client::list_nextflow_workflow) | List Nextflow workflows | `GET /workflows` |
//! | [`show_nextflow_workflow`](crate::Client::show_nextflow_workflow) | Get a Nextflow workflow | `GET /workflows/{workflow_id}` |
//! | [`update_nextflow_workflow`](crate::Client::update_nextflow_workflow) | Update a Nextflow workflow | `PUT /workflows/{workflow_id}` |
//! | [`delete_nextflow_workflow`](crate::Client::delete_nextflow_workflow) | Delete a Nextflow workflow | `DELETE /workflows/{workflow_id}` |
//!
//! # CSS clusters
//!
//! Search clusters bound to the platform for molecule search. Feature `drug`.
//!
//! Paths are below `/v1/{project_id}`.
//!
//! | operation | | method and path |
//! |---|---|---|
//! | [`create_css_cluster`](crate::Client::create_css_cluster) | Bind a CSS cluster | `POST /drug/css-clusters` |
//! | [`list_css_cluster`](crate::Client::list_css_cluster) | List bound CSS clusters | `GET /drug/css-clusters` |
//! | [`list_term_tenant_css_cluster`](crate::Client::list_term_tenant_css_cluster) | List the CSS clusters of the account | `GET /css/clusters` |
//! | [`validate_css_connection`](crate::Client::validate_css_connection) | Test the connection to a CSS cluster | `POST /drug/css-clusters/connection` |
//! | [`delete_css_cluster`](crate::Client::delete_css_cluster) | Unbind a CSS cluster | `DELETE /drug/css-clusters/{css_cluster_id}` |
//!
//! # Drug toolkit
//!
//! Conversions, previews and small computations on molecules and receptors. Feature `drug`.
//!
//! Paths are below `/v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-common`.
//!
//! | operation | | method and path |
//! |---|---|---|
//! | [`create_drug_ligand_svg`](crate::Client::create_drug_ligand_svg) | Draw a molecule as SVG | `POST /ligand/svg` |
//! | [`create_drug_ligand_sdf`](crate::Client::create_drug_ligand_sdf) | Build the 3D structure of a molecule | `POST /ligand/sdf` |
//! | [`run_drug_receptor_preprocess`](crate::Client::run_drug_receptor_preprocess) | Prepare a receptor | `POST /receptor/preprocess` |
//! | [`parse_drug_receptor_info`](crate::Client::parse_drug_receptor_info) | List the residues and ligands of a receptor | `POST /receptor/info` |
//! | [`recognize_drug_receptor_pocket`](crate::Client::recognize_drug_receptor_pocket) | Find the pockets of a receptor | `POST /receptor/pocket` |
//! | [`run_drug_ligand_to_smiles_conversion`](crate::Client::run_drug_ligand_to_smiles_conversion) | Convert a ligand to SMILES | `POST /ligand/smiles` |
//! | [`create_drug_ligand_interaction2d_svg`](crate::Client::create_drug_ligand_interaction2d_svg) | Draw the interactions of a ligand as SVG | `POST /ligand/interaction2d` |
//! | [`check_drug_ligand_difference`](crate::Client::check_drug_ligand_difference) | Measure how two ligands differ in 3D | `POST /ligand/diff3d` |
//! | [`create_drug_ligand_preview_task`](crate::Client::create_drug_ligand_preview_task) | Start a preview of a ligand file | `POST /ligand/preview` |
//! | [`show_drug_ligand_preview_task`](crate::Client::show_drug_ligand_preview_task) | Get a preview of a ligand file | `GET /ligand/preview/{task_id}` |
//! | [`delete_drug_ligand_preview_task`](crate::Client::delete_drug_ligand_preview_task) | Delete a preview of a ligand file | `DELETE /ligand/preview/{task_id}` |
//! | [`create_drug_ligand_similarity_graph_task`](crate::Client::create_drug_ligand_similarity_graph_task) | Start a similarity graph of ligands | `POST /ligand/similarity-graph` |
//! | [`show_drug_ligand_similarity_graph_task`](crate::Client::show_drug_ligand_similarity_graph_task) | Get a similarity graph of ligands | `GET /ligand/similarity-graph/{task_id}` |
//! | [`delete_drug_ligand_similarity_graph_task`](crate::Client::delete_drug_ligand_similarity_graph_task) | Delete a similarity graph of ligands | `DELETE /ligand/similarity-graph/{task_id}` |
//! | [`generate_pocket_file`](crate::Client::generate_pocket_file) | Render the box of a pocket as PDB | `POST /toolkit/pocket` |
//! | [`generate_surface_points`](crate::Client::generate_surface_points) | Render surface points as PDB | `POST /toolkit/surface-points` |
//! | [`generate_complex_combine`](crate::Client::generate_complex_combine) | Combine a receptor and a ligand into a complex | `POST /toolkit/complex-combine` |
//! | [`create_mol_batch_download_task`](crate::Client::create_mol_batch_download_task) | Start a batch download of result molecules | `POST /toolkit/batch-download` |
//! | [`show_mol_batch_download_task`](crate::Client::show_mol_batch_download_task) | Get a batch download of result molecules | `GET /toolkit/batch-download/{task_id}` |
//! | [`run_fasta_preprocess`](crate::Client::run_fasta_preprocess) | Count the sequences of a FASTA file | `POST /receptor/fasta-preprocess` |
//!
//! # Drug databases
//!
//! Molecule databases that searches run over. Feature `drug`.
//!
//! Paths are below `/v1/{project_id}/drug`.
//!
//! | operation | | method and path |
//! |---|---|---|
//! | [`create_drug_database`](crate::Client::create_drug_database) | Create a drug database | `POST /databases` |
//! | [`list_drug_database`](crate::Client::list_drug_database) | List drug databases | `GET /databases` |
//! | [`delete_drug_database`](crate::Client::delete_drug_database) | Delete a drug database | `DELETE /databases/{database_id}` |
//! | [`update_drug_database`](crate::Client::update_drug_database) | Share a drug database or stop sharing it | `PUT /databases/{database_id}` |
//! | [`add_drug_database_file`](crate::Client::add_drug_database_file) | Add a file to a drug database | `PUT /databases/{database_id}/data` |
//!
//! # Drug jobs
//!
//! Operations common to drug jobs of every type. Feature `drug`.
//!
//! Paths are below `/v1/{project_id}/eihealth-projects/{eihealth_project_id}`.
//!
//! | operation | | method and path |
//! |---|---|---|
//! | [`list_drug_job`](crate::Client::list_drug_job) | List drug jobs | `GET /drug-jobs` |
//! | [`cancel_drug_job`](crate::Client::cancel_drug_job) | Cancel a drug job | `POST /drug-jobs/{job_id}/cancel` |
//! | [`delete_drug_job`](crate::Client::delete_drug_job) | Delete a drug job | `DELETE /drug-jobs/{job_id}` |
//! | [`update_drug_job`](crate::Client::update_drug_job) | Set the labels of a drug job | `PUT /drug-jobs/{job_id}` |
//! | [`create_cluster_job`](crate::Client::create_cluster_job) | Cluster the result molecules of a drug job | `POST /drug-jobs/{job_id}/cluster` |
//!
//! # FEP jobs
//!
//! Free energy perturbation jobs. Feature `drug`.
//!
//! Paths are below `/v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs`.
//!
//! | operation | | method and path |
//! |---|---|---|
//! | [`create_fep_job`](crate::Client::create_fep_job) | Create a free energy perturbation job | `POST /fep` |
//! | [`show_fep_job`](crate::Client::show_fep_job) | Get a free energy perturbation job | `GET /fep/{job_id}` |
//!
//! # Docking jobs
//!
//! Molecular docking jobs. Feature `drug`.
//!
//! Paths are below `/v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs`.
//!
//! | operation | | method and path |
//! |---|---|---|
//! | [`create_docking_job`](crate::Client::create_docking_job) | Create a docking job | `POST /docking` |
//! | [`show_docking_job`](crate::Client::show_docking_job) | Get a docking job | `GET /docking/{job_id}` |
//!
//! # Synthesis jobs
//!
//! Synthesis route planning jobs. Feature `drug`.
//!
//! Paths are below `/v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs`.
//!
//! | operation | | method and path |
//! |---|---|---|
//! | [`create_synthesis_job`](crate::Client::create_synthesis_job) | Create a synthesis planning job | `POST /synthesis` |
//! | [`show_synthesis_job`](crate::Client::show_synthesis_job) | Get a synthesis planning job | `GET /synthesis/{job_id}` |
//!
//! # Optimization jobs
//!
//! Molecule optimization jobs. Feature `drug`.
//!
//! Paths are below `/v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs`.
//!
//! | operation | | method and path |
//! |---|---|---|
//! | [`create_optm_job`](crate::Client::create_optm_job) | Create a molecule optimization job | `POST /optimization` |
//! | [`show_optm_job`](crate::Client::show_optm_job) | Get a molecule optimization job | `GET /optimization/{job_id}` |
//!
//! # Pocket detection jobs
//!
//! Jobs that look for binding pockets of a receptor. Feature `drug`.
//!
//! Paths are below `/v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs`.
//!
//! | operation | | method and path |
//! |---|---|---|
//! | [`create_pocket_detection_job`](crate::Client::create_pocket_detection_job) | Create a pocket detection job | `POST /pocket-detection` |
//! | [`show_pocket_detection_job`](crate::Client::show_pocket_detection_job) | Get a pocket detection job | `GET /pocket-detection/{job_id}` |
//!
//! # Pocket design jobs
//!
//! Jobs that design molecules for a pocket. Feature `drug`.
//!
//! Paths are below `/v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs`.
//!
//! | operation | | method and path |
//! |---|---|---|
//! | [`create_pocket_mol_design_job`](crate::Client::create_pocket_mol_design_job) | Create a pocket-based molecule design job | `POST /pocket-mol-design` |
//! | [`show_pocket_mol_design_job`](crate::Client::show_pocket_mol_design_job) | Get a pocket-based molecule design job | `GET /pocket-mol-design/{job_id}` |
//!
//! # ADMET jobs
//!
//! ADMET property prediction jobs. Feature `drug`.
//!
//! Paths are below `/v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs`.
//!
//! | operation | | method and path |
//! |---|---|---|
//! | [`create_admet_job`](crate::Client::create_admet_job) | Create a property prediction job | `POST /admet` |
//! | [`show_admet_job`](crate::Client::show_admet_job) | Get a property prediction job | `GET /admet/{job_id}` |
//!
//! # Search jobs
//!
//! Molecule search jobs. Feature `drug`.
//!
//! Paths are below `/v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs`.
//!
//! | operation | | method and path |
//! |---|---|---|
//! | [`create_search_job`](crate::Client::create_search_job) | Create a molecule search job | `POST /search` |
//! | [`show_search_job`](crate::Client::show_search_job) | Get a molecule search job | `GET /search/{job_id}` |
//!
//! # Generation jobs
//!
//! Molecule generation jobs. Feature `drug`.
//!
//! Paths are below `/v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs`.
//!
//! | operation | | method and path |
//! |---|---|---|
//! | [`create_gen_job`](crate::Client::create_gen_job) | Create a molecule generation job | `POST /generation` |
//! | [`show_gen_job`](crate::Client::show_gen_job) | Get a molecule generation job | `GET /generation/{job_id}` |
//!
//! # CPI jobs
//!
//! Compound-protein interaction jobs. Feature `drug`.
//!
//! Paths are below `/v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs`.
//!
//! | operation | | method and path |
//! |---|---|---|
//! | [`create_cpi_job`](crate::Client::create_cpi_job) | Create a compound-protein interaction job | `POST /cpi` |
//! | [`show_cpi_job`](crate::Client::show_cpi_job) | Get a compound-protein interaction job | `GET /cpi/{job_id}` |
//!
//! # Target optimization jobs
//!
//! Target structure optimization jobs. Feature `drug`.
//!
//! Paths are below `/v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs`.
//!
//! | operation | | method and path |
//! |---|---|---|
//! | [`create_target_opt_job`](crate::Client::create_target_opt_job) | Create a target optimization job | `POST /target-optimization` |
//! | [`show_target_opt_job`](crate::Client::show_target_opt_job) | Get a target optimization job | `GET /target-optimization/{job_id}` |
//!
//! # Drug models
//!
//! Base models and trained custom models. Feature `drug`.
//!
//! Paths are below `/v1/{project_id}`.
//!
//! | operation | | method and path |
//! |---|---|---|
//! | [`list_base_model`](crate::Client::list_base_model) | List base models | `GET /base-models` |
//! | [`create_drug_model`](crate::Client::create_drug_model) | Create a drug model | `POST /drug-models` |
//! | [`list_drug_model`](crate::Client::list_drug_model) | List drug models | `GET /drug-models` |
//! | [`update_drug_model`](crate::Client::update_drug_model) | Share a drug model or stop sharing it | `PUT /drug-models/{model_id}` |
//! | [`delete_drug_model`](crate::Client::delete_drug_model) | Delete a drug model | `DELETE /drug-models/{model_id}` |
//!
//! # Generation tasks
//!
//! Molecule generation tasks. Feature `drug-design`.
//!
//! Paths are below `/v1/{project_id}/task`.
//!
//! | operation | | method and path |
//! |---|---|---|
//! | [`create_generation_task`](crate::Client::create_generation_task) | Create a molecule generation task | `POST /generation` |
//! | [`show_generation_task_result`](crate::Client::show_generation_task_result) | Get a molecule generation task | `GET /generation/{task_id}` |
//!
//! # Optimization tasks
//!
//! Molecule optimization tasks. Feature `drug-design`.
//!
//! Paths are below `/v1/{project_id}/task`.
//!
//! | operation | | method and path |
//! |---|---|---|
//! | [`create_optimization_task`](crate::Client::create_optimization_task) | Create a molecule optimization task | `POST /optimization` |
//! | [`show_optimization_task_result`](crate::Client::show_optimization_task_result) | Get a molecule optimization task | `GET /optimization/{task_id}` |
//!
//! # CPI tasks
//!
//! Compound-protein interaction tasks. Feature `drug-design`.
//!
//! Paths are below `/v1/{project_id}/task`.
//!
//! | operation | | method and path |
//! |---|---|---|
//! | [`create_cpi_task`](crate::Client::create_cpi_task) | Create a compound-protein interaction task | `POST /cpi` |
//! | [`show_cpi_task_result`](crate::Client::show_cpi_task_result) | Get a compound-protein interaction task | `GET /cpi/{task_id}` |
//!
//! # ADMET predictions
//!
//! ADMET properties of one molecule. Feature `drug-design`.
//!
//! | operation | | method and path |
//! |---|---|---|
//! | [`show_admet_properties`](crate::Client::show_admet_properties) | Predict the properties of a molecule | `POST /v1/{project_id}/admet` |
//! | [`show_admet_with_custom_props`](crate::Client::show_admet_with_custom_props) | Predict built-in and custom properties of a molecule | `POST /v2/{project_id}/admet` |
//!
//! # Search tasks
//!
//! Molecule search tasks. Feature `drug-design`.
//!
//! Paths are below `/v1/{project_id}/task`.
//!
//! | operation | | method and path |
//! |---|---|---|
//! | [`create_search_task`](crate::Client::create_search_task) | Create a molecule search task | `POST /search` |
//! | [`show_search_task_result`](crate::Client::show_search_task_result) | Get a molecule search task | `GET /search/{task_id}` |
//!
//! # Synthesis tasks
//!
//! Synthesis route planning tasks. Feature `drug-design`.
//!
//! Paths are below `/v1/{project_id}/task`.
//!
//! | operation | | method and path |
//! |---|---|---|
//! | [`create_synthesis_task`](crate::Client::create_synthesis_task) | Create a synthesis planning task | `POST /synthesis` |
//! | [`show_synthesis_task_result`](crate::Client::show_synthesis_task_result) | Get a synthesis planning task | `GET /synthesis/{task_id}` |
//!
//! # Custom properties
//!
//! Custom property models trained on own data. Feature `drug-design`.
//!
//! Paths are below `/v1/{project_id}`.
//!
//! | operation | | method and path |
//! |---|---|---|
//! | [`create_custom_props_task`](crate::Client::create_custom_props_task) | Create a custom property | `POST /custom-props` |
//! | [`show_custom_props_task_result`](crate::Client::show_custom_props_task_result) | Get a custom property task | `GET /custom-props/{task_id}` |

#[cfg(feature = "app")]
mod apps;
#[cfg(feature = "app")]
pub use apps::*;
#[cfg(feature = "market")]
mod assets;
#[cfg(feature = "market")]
pub use assets::*;
#[cfg(feature = "app")]
mod auto_jobs;
#[cfg(feature = "app")]
pub use auto_jobs::*;
#[cfg(feature = "system")]
mod autoscaling;
#[cfg(feature = "system")]
pub use autoscaling::*;
#[cfg(feature = "data")]
mod backups;
#[cfg(feature = "data")]
pub use backups::*;
#[cfg(feature = "drug")]
mod binding_jobs;
#[cfg(feature = "drug")]
pub use binding_jobs::*;
#[cfg(feature = "system")]
mod computing_resources;
#[cfg(feature = "system")]
pub use computing_resources::*;
#[cfg(feature = "drug")]
mod css_clusters;
#[cfg(feature = "drug")]
pub use css_clusters::*;
#[cfg(feature = "data")]
mod data;
#[cfg(feature = "data")]
pub use data::*;
#[cfg(feature = "data")]
mod data_jobs;
#[cfg(feature = "data")]
pub use data_jobs::*;
#[cfg(feature = "system")]
mod database_resources;
#[cfg(feature = "system")]
pub use database_resources::*;
#[cfg(feature = "database")]
mod database_templates;
#[cfg(feature = "database")]
pub use database_templates::*;
#[cfg(feature = "database")]
mod databases;
#[cfg(feature = "database")]
pub use databases::*;
#[cfg(feature = "drug-design")]
mod design_tasks;
#[cfg(feature = "drug-design")]
pub use design_tasks::*;
#[cfg(feature = "drug")]
mod drug_databases;
#[cfg(feature = "drug")]
pub use drug_databases::*;
#[cfg(feature = "drug")]
mod drug_jobs;
#[cfg(feature = "drug")]
pub use drug_jobs::*;
#[cfg(feature = "drug")]
mod drug_models;
#[cfg(feature = "drug")]
pub use drug_models::*;
#[cfg(feature = "drug")]
mod drug_toolkit;
#[cfg(feature = "drug")]
pub use drug_toolkit::*;
mod iam;
pub use iam::*;
#[cfg(feature = "project")]
mod images;
#[cfg(feature = "project")]
pub use images::*;
#[cfg(feature = "app")]
mod jobs;
#[cfg(feature = "app")]
pub use jobs::*;
#[cfg(feature = "project")]
mod label_pages;
#[cfg(feature = "project")]
pub use label_pages::*;
#[cfg(feature = "system")]
mod labels;
#[cfg(feature = "system")]
pub use labels::*;
#[cfg(feature = "system")]
mod messages;
#[cfg(feature = "system")]
pub use messages::*;
#[cfg(feature = "system")]
mod metrics;
#[cfg(feature = "system")]
pub use metrics::*;
#[cfg(feature = "drug")]
mod molecule_jobs;
#[cfg(feature = "drug")]
pub use molecule_jobs::*;
#[cfg(feature = "nextflow")]
mod nextflow_engines;
#[cfg(feature = "nextflow")]
pub use nextflow_engines::*;
#[cfg(feature = "nextflow")]
mod nextflow_jobs;
#[cfg(feature = "nextflow")]
pub use nextflow_jobs::*;
#[cfg(feature = "nextflow")]
mod nextflow_workflows;
#[cfg(feature = "nextflow")]
pub use nextflow_workflows::*;
#[cfg(feature = "notebook")]
mod notebooks;
#[cfg(feature = "notebook")]
pub use notebooks::*;
#[cfg(feature = "data")]
mod obs_buckets;
#[cfg(feature = "data")]
pub use obs_buckets::*;
#[cfg(feature = "system")]
mod platform;
#[cfg(feature = "system")]
pub use platform::*;
#[cfg(feature = "drug")]
mod pocket_jobs;
#[cfg(feature = "drug")]
pub use pocket_jobs::*;
#[cfg(feature = "project")]
mod projects;
#[cfg(feature = "project")]
pub use projects::*;
#[cfg(feature = "drug-design")]
mod property_predictions;
#[cfg(feature = "drug-design")]
pub use property_predictions::*;
#[cfg(feature = "app")]
mod statistics;
#[cfg(feature = "app")]
pub use statistics::*;
#[cfg(feature = "system")]
mod storage_resources;
#[cfg(feature = "system")]
pub use storage_resources::*;
#[cfg(feature = "project")]
mod studies;
#[cfg(feature = "project")]
pub use studies::*;
#[cfg(feature = "system")]
mod users;
#[cfg(feature = "system")]
pub use users::*;
#[cfg(feature = "app")]
mod workflows;
#[cfg(feature = "app")]
pub use workflows::*;
